package sharpsword.casework.docket;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import sharpsword.access.Refusal;
import sharpsword.casework.policy.Policy;

/** The rules under which a case is filed. */
final class FilingPolicies {

    /**
     * What the rules look at.
     *
     * @param limitationPassed whether the lead was registered after the end of the limitation
     * @param limitation code of the limitation clock
     */
    record Facts(PenaltyCase state, FilingConditions conditions, boolean limitationPassed, String limitation) {}

    static final Policy<Facts> EACH_CONDITION_ANSWERED_WITH_REASON = new Policy<>(
            "each of the four conditions is answered with a reason",
            "MEP23 19",
            facts -> first(facts, named -> named.answer().reason().isBlank())
                    .map(named -> Refusal.rule("filing-condition-unanswered")
                            .at("conditions." + named.condition() + ".reason")
                            .with("condition", named.condition())));

    static final Policy<Facts> ALL_FOUR_CONDITIONS_MET = new Policy<>(
            "all four conditions hold",
            "MEP23 19",
            facts -> first(facts, named -> !named.answer().met())
                    .map(named -> Refusal.rule("filing-condition-unmet")
                            .at("conditions." + named.condition() + ".met")
                            .with("condition", named.condition())));

    static final Policy<Facts> WITHIN_LIMITATION = new Policy<>(
            "the lead was registered within the limitation period",
            "APL 36",
            facts -> facts.limitationPassed()
                    ? Optional.of(Refusal.rule("filing-limitation-passed")
                            .at("conditions.withinLimitation.met")
                            .with("actDate", facts.state().proposal().actDate())
                            .with("clock", facts.limitation()))
                    : Optional.empty());

    static final List<Policy<Facts>> ALL =
            List.of(EACH_CONDITION_ANSWERED_WITH_REASON, ALL_FOUR_CONDITIONS_MET, WITHIN_LIMITATION);

    private FilingPolicies() {}

    private static Optional<FilingConditions.Named> first(Facts facts, Predicate<FilingConditions.Named> wanted) {
        return facts.conditions().answers().stream().filter(wanted).findFirst();
    }
}
