package sharpsword.operation.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.operation.profile.Strand;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.routing.Operation;
import sharpsword.reference.routing.Routing;

/** Which matters are this operation's, by the routing table in force on a day. */
@Component
public final class Matters {

    private final OperationProfile profile;
    private final ReferenceData reference;

    Matters(OperationProfile profile, ReferenceData reference) {
        this.profile = profile;
        this.reference = reference;
    }

    /**
     * Refuses a matter that another operation answers for on the day, and names it.
     *
     * @throws sharpsword.access.RefusedException {@code matter-unknown}, {@code lead-matter-elsewhere}
     */
    public void requireOurs(String matter, LocalDate on) {
        Operation routed = operationOf(matter, on);
        if (routed != profile.operation()) {
            throw Refusal.rule("lead-matter-elsewhere")
                    .at("matter")
                    .with("matter", matter)
                    .with("operation", routed.name())
                    .asException();
        }
    }

    /**
     * The operation that answers for a matter on the day.
     *
     * @throws sharpsword.access.RefusedException {@code matter-unknown}
     */
    public Operation operationOf(String matter, LocalDate on) {
        return switch (Routing.of(reference.packages()).route(matter, on)) {
            case Routing.Routed routed -> routed.operation();
            case Routing.Refused refused -> throw refused.refusal().asException();
        };
    }

    /** Code of the strand that a matter belongs to; null if it belongs to none. */
    public @Nullable String strandOf(String matter) {
        return profile.strandOf(matter).map(Strand::code).orElse(null);
    }
}
