package sharpsword.messaging.readmodel;

import java.util.List;
import java.util.Set;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.MessageDeliveryMode;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.relay.EventPublisher;
import sharpsword.messaging.relay.NotPublished;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rebuilds a read model from the histories of those who own the events. Each owner is asked, through its queue
 * {@code <service>.backfill}, to publish its history once more to the one queue that asks; a marker follows the last event, and
 * after the marker of the last owner the new version goes live.
 */
public final class Rebuilds {

    public static final String COMPLETED = "backfill.completed.v1";

    private final ReadModels models;
    private final EventPublisher publisher;
    private final JsonMapper mapper;

    public Rebuilds(ReadModels models, EventPublisher publisher, JsonMapper mapper) {
        this.models = models;
        this.publisher = publisher;
        this.mapper = mapper;
    }

    /**
     * Starts a rebuild, or repeats the requests of the one that is under way.
     *
     * @param model name of the read model
     * @param queue queue of the projection that fills it
     * @param types event types that it is made of
     * @param owners services that own these types
     * @return the version that is being filled
     * @throws NotPublished if an owner could not be asked; start again later
     */
    public int start(String model, String queue, Set<String> types, List<String> owners) throws NotPublished {
        int version = models.begin(model, owners);
        for (String owner : owners) {
            BackfillRequest request = new BackfillRequest(model, version, queue, types);
            publisher.publishTo(
                    owner + ".backfill",
                    MessageBuilder.withBody(mapper.writeValueAsBytes(request))
                            .setContentType("application/json")
                            .setMessageId(model + "/" + version + "/" + owner)
                            .setDeliveryMode(MessageDeliveryMode.PERSISTENT)
                            .build());
        }
        return version;
    }

    /** An owner's marker has arrived. */
    public void completed(Event marker) {
        models.taken(
                marker.data().get("model").asString(),
                marker.data().get("version").asInt(),
                marker.data().get("owner").asString());
    }

    /** What an owner is asked: publish the history of these types once more, to this queue. */
    record BackfillRequest(String model, int version, String queue, Set<String> types) {}
}
