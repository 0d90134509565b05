package sharpsword.casework.docket.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.casework.clock.ClockFace;
import sharpsword.casework.clock.Reckoner;
import sharpsword.casework.docket.Cases;
import sharpsword.casework.docket.PenaltyCase;
import sharpsword.casework.party.Enterprises;
import sharpsword.casework.party.OfficerNames;
import sharpsword.messaging.document.Stored;

/** Puts cases, their clocks and the names of firms together for pages and lists. */
@Component
class CaseViews {

    private final Cases cases;
    private final Enterprises enterprises;
    private final OfficerNames officers;
    private final Clock clock;

    CaseViews(Cases cases, Enterprises enterprises, OfficerNames officers, Clock clock) {
        this.cases = cases;
        this.enterprises = enterprises;
        this.officers = officers;
        this.clock = clock;
    }

    /** The instant that a question is about: the given one, else now. */
    Instant asOf(@Nullable Instant given) {
        return given == null ? clock.instant() : given;
    }

    CaseView page(Stored<PenaltyCase> stored, Caller caller, Instant asOf) {
        PenaltyCase state = stored.value();
        List<ClockFace> clocks = cases.clocks(state, asOf);
        String enterprise = state.proposal().enterprise();
        String name = enterprise == null
                ? null
                : enterprises.names(List.of(enterprise)).get(enterprise);
        return CaseView.of(
                stored, caller, name, Reckoner.worst(clocks), clocks, officers.of(state.people(), named(state)));
    }

    /** Officers whom the page names although they may not have acted on the case. */
    private static List<String> named(PenaltyCase state) {
        List<String> named = new ArrayList<>(state.investigation().officers());
        state.investigation().recusals().forEach(recusal -> named.add(recusal.officer()));
        return named;
    }

    List<CaseLine> lines(List<Stored<PenaltyCase>> page, Caller caller, Instant asOf) {
        Map<String, String> names = enterprises.names(page.stream()
                .map(stored -> stored.value().proposal().enterprise())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return page.stream()
                .map(stored -> {
                    List<ClockFace> clocks = cases.clocks(stored.value(), asOf);
                    return CaseLine.of(stored, caller, names, Reckoner.worst(clocks), urgent(clocks));
                })
                .toList();
    }

    private static @Nullable ClockFace urgent(List<ClockFace> clocks) {
        return clocks.stream()
                .filter(face -> face.isOpen() && face.dueAt() != null)
                .min(Comparator.comparing(face -> Objects.requireNonNull(face.dueAt())))
                .orElse(null);
    }
}
