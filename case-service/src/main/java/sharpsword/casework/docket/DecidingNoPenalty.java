package sharpsword.casework.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.casework.claims.NumberRegister;
import sharpsword.casework.clock.Reckoner;
import sharpsword.casework.party.By;
import sharpsword.casework.policy.Policy;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.Moment;
import sharpsword.messaging.document.Outcome;

/**
 * Decides that no penalty is imposed (不予行政处罚; APL, Arts. 30, 33, 36, 57). The decision clock ends with it, and a minor
 * exemption (轻微免罚) is told as a leniency, once for a case, because no step leads back.
 */
@Component
public class DecidingNoPenalty {

    private static final String SERIES = "NO_PENALTY";

    private final Documents<PenaltyCase> cases;
    private final TransfersOfCase transfers;
    private final Reckoner reckoner;
    private final CaseNumbers numbers;
    private final TellingCase telling;

    DecidingNoPenalty(
            Documents<PenaltyCase> cases,
            TransfersOfCase transfers,
            Reckoner reckoner,
            CaseNumbers numbers,
            TellingCase telling) {
        this.cases = cases;
        this.transfers = transfers;
        this.reckoner = reckoner;
        this.numbers = numbers;
        this.telling = telling;
    }

    /**
     * What the unit head is to decide.
     *
     * @param findings what shows each finding
     * @param actEndedOn last day of the act; only for {@link NoPenaltyGround#LIMITATION_PASSED}
     */
    public record Asked(
            NoPenaltyGround ground,
            String reason,
            Map<NoPenalty.Finding, String> findings,
            List<NoPenalty.Paper> papers,
            @Nullable LocalDate actEndedOn) {

        public Asked {
            findings = Map.copyOf(findings);
            papers = List.copyOf(papers);
        }
    }

    /** Refused with the refusals of {@link NoPenaltyPolicies} and, under suspicion of a crime, of {@link EndingPolicies}. */
    public Outcome<PenaltyCase> decide(Command command, String id, Asked asked) {
        // A transfer that exists now never ceases to exist, so reading it before the write cannot open a gap.
        List<TransfersOfCase.Known> known = transfers.of(id);
        Outcome<PenaltyCase> outcome = cases.change(
                Reasons.because(command, asked.reason()),
                id,
                (state, moment) -> decide(state, moment, command.caller(), asked, known));
        if (outcome instanceof Outcome.Done<PenaltyCase> done
                && done.stored().value().noPenalty() != null) {
            numbers.use(done.stored().value().noPenalty().claim(), id);
        }
        return outcome;
    }

    private Decision<PenaltyCase> decide(
            PenaltyCase state, Moment moment, Caller caller, Asked asked, List<TransfersOfCase.Known> known) {
        CaseState next = CaseDoor.enter(state, CaseAction.DECIDE_NO_PENALTY, caller, moment);
        Policy.requireAll(EndingPolicies.CRIME_FIRST, new EndingPolicies.Facts(state, null, null, known));
        Policy.requireAll(
                NoPenaltyPolicies.ALL, new NoPenaltyPolicies.Facts(state, asked, limitationPassed(state, asked)));
        By by = By.of(caller, moment.occurredAt());
        NumberRegister.Taken taken = numbers.take(SERIES, state.id(), by.at());
        PenaltyCase decided = state.with(draft -> draft.by(by, next).noPenalty = new NoPenalty(
                asked.ground(),
                taken.printed(),
                taken.key(),
                asked.reason(),
                asked.findings(),
                asked.papers(),
                asked.actEndedOn(),
                by));
        return Decision.accept(decided, happenings(decided, asked.ground(), taken.printed(), by));
    }

    private boolean limitationPassed(PenaltyCase state, Asked asked) {
        LocalDate end = asked.actEndedOn();
        return end != null
                && reckoner.isPast(
                        CaseTimes.limitation(state, state.conditions(), end),
                        state.proposal().discoveredAt());
    }

    private List<Happening> happenings(PenaltyCase decided, NoPenaltyGround ground, String number, By by) {
        List<Happening> happenings = new ArrayList<>();
        happenings.add(telling.progressed(
                "decide-no-penalty",
                decided,
                by.at(),
                told -> told.detail("noPenalty", ground).detail("decision", number)));
        if (ground.isLeniency()) {
            happenings.add(
                    Happening.told("grant-leniency", "leniency.granted.v1", LeniencyTold.minorExemption(decided)));
        }
        return happenings;
    }
}
