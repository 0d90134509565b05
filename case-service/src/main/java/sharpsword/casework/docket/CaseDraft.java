package sharpsword.casework.docket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.crime.CrimeScreening;
import sharpsword.casework.party.By;

/** A case while one command changes it. */
final class CaseDraft {

    private final PenaltyCase before;
    private @Nullable By actor;
    Set<String> visibleTo;
    CaseState state;
    Instant changedAt;

    @Nullable
    FilingConditions conditions;

    @Nullable
    Filing filing;

    Investigation investigation;

    @Nullable
    CrimeScreening crime;

    @Nullable
    Handover handover;

    @Nullable
    NoPenalty noPenalty;

    @Nullable
    Ending ending;

    private final List<Granted> extensions;
    private final Map<String, String> people;

    CaseDraft(PenaltyCase before) {
        this.before = before;
        this.visibleTo = before.visibleTo();
        this.state = before.state();
        this.changedAt = before.changedAt();
        this.conditions = before.conditions();
        this.filing = before.filing();
        this.investigation = before.investigation();
        this.crime = before.crime();
        this.handover = before.handover();
        this.noPenalty = before.noPenalty();
        this.ending = before.ending();
        this.extensions = new ArrayList<>(before.extensions());
        this.people = new HashMap<>(before.people());
    }

    /** Notes who acted and, where the state moves, when. */
    CaseDraft by(By who, CaseState next) {
        actor = who;
        people.put(who.officer(), who.name());
        if (next != state) {
            state = next;
            changedAt = who.at();
        }
        return this;
    }

    /** Who acts, once {@link #by} has said so. */
    By actor() {
        return Objects.requireNonNull(actor, "Nobody acts");
    }

    Instant at() {
        return actor().at();
    }

    CaseDraft extended(Granted extension) {
        extensions.add(extension);
        return this;
    }

    PenaltyCase done() {
        return new PenaltyCase(
                before.id(),
                visibleTo,
                state,
                before.proposal(),
                before.openedAt(),
                changedAt,
                filing == null ? null : filing.number(),
                conditions,
                filing,
                investigation,
                extensions,
                crime,
                handover,
                noPenalty,
                ending,
                people);
    }
}
