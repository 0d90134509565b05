package sharpsword.casework.docket;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;
import sharpsword.casework.policy.Policy;

/** The rules under which a case may leave the procedure by the agency's own decision. */
final class EndingPolicies {

    /**
     * What the rules look at.
     *
     * @param ground ground of closure; null when the case is not filed or the filing is revoked
     * @param paper number of the paper that the ground rests on; null if none is named
     * @param transfers every transfer of the case
     */
    record Facts(
            PenaltyCase state,
            Ending.@Nullable Ground ground,
            @Nullable String paper,
            List<TransfersOfCase.Known> transfers) {}

    static final Policy<Facts> NO_CLOSURE_INSTEAD_OF_TRANSFER = new Policy<>(
            "a suspected crime is transferred before the case ends (不得以罚代移)",
            "T310 11; MEP23 17",
            facts -> facts.state().isCrimeSuspected()
                            && facts.transfers().stream().noneMatch(TransfersOfCase.Known::wasSent)
                    ? Optional.of(Refusal.rule("crime-suspected-not-transferred"))
                    : Optional.empty());

    static final Policy<Facts> POLICE_DECIDE_FIRST = new Policy<>(
            "while the police decide, the case waits",
            "T17 16",
            facts -> facts.transfers().stream()
                    .filter(TransfersOfCase.Known::awaitsPolice)
                    .findFirst()
                    .map(one -> Refusal.rule("case-awaits-police").with("transfer", one.id())));

    static final Policy<Facts> OPEN_TRANSFER_GOES_FIRST = new Policy<>(
            "a transfer that the chief has to decide on or that has to be sent is dealt with before the case ends",
            "T310 5; T17 5, 6",
            facts -> facts.transfers().stream()
                    .filter(TransfersOfCase.Known::awaitsSending)
                    .findFirst()
                    .map(one -> Refusal.rule("case-transfer-open").with("transfer", one.id())));

    static final Policy<Facts> TRANSFERRED_MEANS_FILED_BY_POLICE = new Policy<>(
            "a case closes as transferred only after the police filed it",
            "MEP23, closure",
            facts -> facts.ground() == Ending.Ground.TRANSFERRED
                            && facts.transfers().stream().noneMatch(TransfersOfCase.Known::policeFiled)
                    ? Optional.of(Refusal.rule("closure-not-transferred").at("ground"))
                    : Optional.empty());

    static final Policy<Facts> GROUND_FITS_STATE = new Policy<>(
            "a terminated case closes as terminated, one decided without penalty as such, either as transferred",
            "MEP23 36; MEP23, closure",
            facts -> fits(facts)
                    ? Optional.empty()
                    : Optional.of(Refusal.rule("closure-ground-unfit")
                            .at("ground")
                            .with("ground", String.valueOf(facts.ground()))
                            .with("state", facts.state().state().name())));

    static final Policy<Facts> NO_PENALTY_MEANS_DECIDED = new Policy<>(
            "a case closes without penalty only on the decision not to penalise",
            "APL 57; MEP23, closure",
            facts -> facts.ground() == Ending.Ground.NO_PENALTY && facts.state().noPenalty() == null
                    ? Optional.of(Refusal.rule("closure-decision-missing").at("ground"))
                    : Optional.empty());

    static final Policy<Facts> GROUND_NAMES_ITS_PAPER = new Policy<>(
            "the decision or ruling that the ground rests on is named",
            "MEP23, closure",
            facts -> facts.ground() != null
                            && facts.ground().needsPaper()
                            && (facts.paper() == null || facts.paper().isBlank())
                    ? Optional.of(Refusal.rule("closure-paper-missing")
                            .at("paper")
                            .with("ground", facts.ground().name()))
                    : Optional.empty());

    /** What comes before every end and before every decision not to penalise. */
    static final List<Policy<Facts>> CRIME_FIRST =
            List.of(NO_CLOSURE_INSTEAD_OF_TRANSFER, OPEN_TRANSFER_GOES_FIRST, POLICE_DECIDE_FIRST);

    /**
     * What comes before another organ takes over. That the crime was transferred is not asked: whoever has jurisdiction
     * over the matter transfers it, and nothing is penalised instead.
     */
    static final List<Policy<Facts>> REFERRING = List.of(OPEN_TRANSFER_GOES_FIRST, POLICE_DECIDE_FIRST);

    static final List<Policy<Facts>> ALL = List.of(
            NO_CLOSURE_INSTEAD_OF_TRANSFER,
            OPEN_TRANSFER_GOES_FIRST,
            POLICE_DECIDE_FIRST,
            TRANSFERRED_MEANS_FILED_BY_POLICE,
            GROUND_FITS_STATE,
            NO_PENALTY_MEANS_DECIDED,
            GROUND_NAMES_ITS_PAPER);

    private EndingPolicies() {}

    private static boolean fits(Facts facts) {
        if (facts.ground() == null || facts.ground() == Ending.Ground.TRANSFERRED) {
            return true;
        }
        return switch (facts.state().state()) {
            case TERMINATED -> facts.ground() == Ending.Ground.TERMINATED;
            case DECIDED -> facts.ground() == Ending.Ground.NO_PENALTY;
            default -> facts.ground() != Ending.Ground.TERMINATED;
        };
    }
}
