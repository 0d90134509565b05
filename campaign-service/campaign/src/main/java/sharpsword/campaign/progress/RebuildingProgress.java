package sharpsword.campaign.progress;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.messaging.readmodel.Rebuilds;
import sharpsword.messaging.relay.NotPublished;
import sharpsword.reference.routing.Operation;

/** Filling the facts anew from the histories of the services that own the events; the board shows the old ones meanwhile. */
@Component
public class RebuildingProgress {

    private static final List<String> OWNERS = Stream.concat(
                    Arrays.stream(Operation.values()).map(Operation::service), Stream.of("case-service", "campaign"))
            .toList();

    private final Rebuilds rebuilds;

    RebuildingProgress(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    /**
     * Starts a rebuild or repeats the requests of the one that is under way.
     *
     * @return the version that is being filled
     * @throws sharpsword.access.RefusedException {@code role-required}, {@code rebuild-not-started}
     */
    public int start(Caller caller) {
        caller.require(Role.SYSTEM_ADMINISTRATOR);
        return from(OWNERS);
    }

    int from(List<String> owners) {
        try {
            return rebuilds.start(ProgressVersions.MODEL, TakingFacts.QUEUE, TakingFacts.TYPES, owners);
        } catch (NotPublished away) {
            throw Refusal.of(Refusal.Kind.UNAVAILABLE, "rebuild-not-started")
                    .with("reason", String.valueOf(away.getMessage()))
                    .asException();
        }
    }
}
