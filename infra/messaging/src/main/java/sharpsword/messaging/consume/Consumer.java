package sharpsword.messaging.consume;

import java.util.Set;

/** A listener. It is a projection or a reaction, never both. */
public sealed interface Consumer permits Projection, Reaction {

    /** The queue, one per consuming feature, as {@code infra/rabbitmq/topology.yml} declares it: {@code agency.worklist}. */
    String queue();

    /**
     * The event types with version that it understands. Another version of one of these is parked; a type that a wide
     * binding brings along and of which it understands no version is passed over.
     */
    Set<String> types();
}
