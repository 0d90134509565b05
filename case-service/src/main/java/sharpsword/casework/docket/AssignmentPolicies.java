package sharpsword.casework.docket;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import sharpsword.access.Refusal;
import sharpsword.casework.party.Officers;
import sharpsword.casework.policy.Policy;

/** The rules under which officers investigate. */
final class AssignmentPolicies {

    private static final int FEWEST = 2;

    /**
     * What the rules look at.
     *
     * @param officers identifiers of those who are to investigate
     * @param copy local copy of the officers
     * @param day on which they are named
     */
    record Facts(
            PenaltyCase state, List<String> officers, Function<String, Optional<Officers.Known>> copy, LocalDate day) {}

    static final Policy<Facts> AT_LEAST_TWO = new Policy<>(
            "at least two different officers investigate",
            "APL 42; MEP23 10",
            facts -> new HashSet<>(facts.officers()).size() < FEWEST
                    ? Optional.of(
                            Refusal.rule("case-officers-too-few").at("officers").with("least", FEWEST))
                    : Optional.empty());

    static final Policy<Facts> OF_THIS_AGENCY = new Policy<>(
            "each is a serving officer of the agency whose case it is",
            "APL 42",
            facts -> first(facts, officer -> !serves(facts, officer))
                    .map(officer -> Refusal.rule("case-officer-not-serving")
                            .at("officers")
                            .with("officer", officer)
                            .with("agency", facts.state().agency())));

    static final Policy<Facts> NONE_RECUSED = new Policy<>(
            "none of them is recused or waits for the decision on a recusal",
            "MEP23 6",
            facts -> first(facts, facts.state().investigation()::bars)
                    .map(officer ->
                            Refusal.rule("case-officer-recused").at("officers").with("officer", officer)));

    static final Policy<Facts> CERTIFIED = new Policy<>(
            "each holds a law-enforcement certificate that is valid on the day",
            "APL 42; MEP23 10",
            facts -> first(facts, officer -> !isCertified(facts, officer))
                    .map(officer -> Refusal.rule("case-officer-uncertified")
                            .at("officers")
                            .with("officer", officer)
                            .with("day", facts.day())));

    static final List<Policy<Facts>> ALL = List.of(AT_LEAST_TWO, OF_THIS_AGENCY, NONE_RECUSED, CERTIFIED);

    private AssignmentPolicies() {}

    private static boolean serves(Facts facts, String officer) {
        return facts.copy()
                .apply(officer)
                .map(known -> known.serves(facts.state().agency()))
                .orElse(false);
    }

    private static boolean isCertified(Facts facts, String officer) {
        return facts.copy()
                .apply(officer)
                .map(known -> known.isCertifiedOn(facts.day()))
                .orElse(false);
    }

    private static Optional<String> first(Facts facts, Predicate<String> wanted) {
        return facts.officers().stream().filter(wanted).findFirst();
    }
}
