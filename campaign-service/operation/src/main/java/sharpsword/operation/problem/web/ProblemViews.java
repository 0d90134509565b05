package sharpsword.operation.problem.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.enterprise.Enterprises;
import sharpsword.operation.problem.Problem;
import sharpsword.operation.problem.ProblemClocks;
import sharpsword.reference.data.ReferenceData;

/** Makes views of problems, with clocks and colours as of a moment. */
@Component
final class ProblemViews {

    private final Enterprises enterprises;
    private final ReferenceData reference;
    private final Clock clock;

    ProblemViews(Enterprises enterprises, ReferenceData reference, Clock clock) {
        this.enterprises = enterprises;
        this.reference = reference;
        this.clock = clock;
    }

    Instant momentOf(@Nullable Instant asOf) {
        return asOf == null ? clock.instant() : asOf;
    }

    ProblemView now(Stored<Problem> stored, Caller caller) {
        return list(List.of(stored), caller, clock.instant()).getFirst();
    }

    List<ProblemView> list(List<Stored<Problem>> all, Caller caller, Instant asOf) {
        ProblemClocks clocks = ProblemClocks.of(reference.packages());
        return all.stream()
                .map(stored -> {
                    String uscc = stored.value().enterprise();
                    return ProblemView.of(
                            stored, uscc == null ? null : enterprises.find(uscc).orElse(null), clocks, asOf, caller);
                })
                .toList();
    }
}
