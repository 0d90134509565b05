package sharpsword.casework.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.clock.StandingClock;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.deadline.DayUnit;
import sharpsword.reference.deadline.Extension;
import sharpsword.reference.deadline.Pause;
import sharpsword.reference.deadline.RunningDeadline;
import sharpsword.reference.deadline.Term;

/** The clocks of a case, made from what happened to it. */
public final class CaseTimes {

    public static final String FILING_DECISION = "FILING_DECISION";
    public static final String DECISION = "DECISION";
    static final String LIMITATION = "LIMITATION";
    static final String LIMITATION_HARM = "LIMITATION_HARM";

    private CaseTimes() {}

    /** Every clock that ever started in the case. */
    public static List<StandingClock> of(PenaltyCase state, List<TransfersOfCase.Known> transfers) {
        List<StandingClock> clocks = new ArrayList<>();
        clocks.add(new StandingClock(review(state), reviewedAt(state)));
        decision(state, transfers).ifPresent(running -> clocks.add(new StandingClock(running, decidedAt(state))));
        clocks.add(new StandingClock(
                limitation(state, state.conditions()), state.proposal().discoveredAt()));
        return clocks;
    }

    /** The clock that counts now: the review until it ends, then the decision until it is made; empty once neither runs. */
    static Optional<RunningDeadline> current(PenaltyCase state, List<TransfersOfCase.Known> transfers) {
        return of(state, transfers).stream()
                .filter(clock -> clock.doneAt() == null)
                .map(StandingClock::running)
                .findFirst();
    }

    /** 15 days of preliminary review from the day on which the lead was registered (MEP23, Art. 18). */
    static RunningDeadline review(PenaltyCase state) {
        return new RunningDeadline(
                state.id(),
                FILING_DECISION,
                state.proposal().discoveredAt(),
                List.of(),
                granted(state, FILING_DECISION));
    }

    /** 90 days from the filing; suspensions and the time with the police do not count (APL, Art. 60; T17, Art. 16). */
    static Optional<RunningDeadline> decision(PenaltyCase state, List<TransfersOfCase.Known> transfers) {
        return Optional.ofNullable(state.filing())
                .map(filing -> new RunningDeadline(
                        state.id(), DECISION, filing.at(), pauses(state, transfers), granted(state, DECISION)));
    }

    /** Two years from the act, five if life or health was harmed (APL, Art. 36). */
    static RunningDeadline limitation(PenaltyCase state, @Nullable FilingConditions conditions) {
        return limitation(state, conditions, state.proposal().actDate());
    }

    /**
     * The same from another end of the act.
     *
     * @param actEndedOn last day of the act as the investigation found it
     */
    static RunningDeadline limitation(PenaltyCase state, @Nullable FilingConditions conditions, LocalDate actEndedOn) {
        boolean harmed = conditions != null && conditions.lifeOrHealthHarmed();
        return RunningDeadline.of(state.id(), harmed ? LIMITATION_HARM : LIMITATION, ChinaTime.startOf(actEndedOn));
    }

    private static List<Pause> pauses(PenaltyCase state, List<TransfersOfCase.Known> transfers) {
        Stream<Pause> suspensions = state.investigation().suspensions().stream()
                .map(one -> new Pause(
                        "SUSPENSION",
                        one.from().at(),
                        one.to() == null ? null : one.to().at()));
        Stream<Pause> police = transfers.stream()
                .flatMap(one -> one.custody().stream())
                .map(held -> new Pause("CRIMINAL_TRANSFER", held.from(), held.to()));
        return Stream.concat(suspensions, police).toList();
    }

    private static List<Extension> granted(PenaltyCase state, String clock) {
        return state.extensions().stream()
                .filter(one -> one.clock().equals(clock))
                .map(one -> new Extension(
                        new Term(one.amount(), DayUnit.CALENDAR_DAY),
                        one.approver(),
                        one.by().at()))
                .toList();
    }

    private static @Nullable Instant reviewedAt(PenaltyCase state) {
        if (state.filing() != null) {
            return state.filing().at();
        }
        return state.state() == CaseState.PRELIM_REVIEW ? null : state.changedAt();
    }

    private static @Nullable Instant decidedAt(PenaltyCase state) {
        if (state.noPenalty() != null) {
            return state.noPenalty().by().at();
        }
        // A terminated investigation leaves nothing to decide, however long the closure takes.
        if (state.ending() != null && state.ending().overSince() != null) {
            return state.ending().overSince();
        }
        boolean over = state.state() == CaseState.TERMINATED || state.state().isEnd();
        return over ? state.changedAt() : null;
    }
}
