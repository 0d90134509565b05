package sharpsword.agency.worklist;

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

/** Filling the worklist anew from the histories of the services that own its events. */
@Component
public final class RebuildingWorklist {

    /** The services whose events the worklist is made of. */
    static final List<String> OWNERS = Stream.concat(
                    Arrays.stream(Operation.values()).map(Operation::service), Stream.of("case-service"))
            .toList();

    private final Rebuilds rebuilds;
    private final Worklist worklist;

    RebuildingWorklist(Rebuilds rebuilds, Worklist worklist) {
        this.rebuilds = rebuilds;
        this.worklist = worklist;
    }

    /**
     * Starts a rebuild; the old version is shown until the new one is complete.
     *
     * @return the version that is being filled
     * @throws sharpsword.access.RefusedException {@code role-required}, {@code rebuild-not-started}
     */
    public int start(Caller caller) {
        caller.require(Role.SYSTEM_ADMINISTRATOR);
        try {
            int version = rebuilds.start(KeepingWorklist.MODEL, KeepingWorklist.QUEUE, Duties.TYPES, OWNERS);
            worklist.declareIndexes();
            return version;
        } catch (NotPublished away) {
            throw Refusal.of(Refusal.Kind.UNAVAILABLE, "rebuild-not-started")
                    .with("reason", String.valueOf(away.getMessage()))
                    .asException();
        }
    }
}
