package sharpsword.casework.docket;

import java.util.List;
import java.util.Optional;
import sharpsword.access.Refusal;
import sharpsword.casework.docket.DecidingNoPenalty.Asked;
import sharpsword.casework.policy.Policy;

/** The rules under which no penalty is imposed. That a suspected crime goes first, stands in {@link EndingPolicies}. */
final class NoPenaltyPolicies {

    /**
     * What the rules look at.
     *
     * @param limitationPassed whether the lead was registered after the limitation that counts from the stated end of
     *     the act
     */
    record Facts(PenaltyCase state, Asked asked, boolean limitationPassed) {

        private NoPenaltyGround ground() {
            return asked.ground();
        }

        private Refusal unfit(Refusal why) {
            return why.at("ground").with("ground", ground().name());
        }
    }

    static final Policy<Facts> EVERY_FINDING_IS_SHOWN = new Policy<>(
            "everything that the ground rests on is found, with what shows it",
            "APL 33, 40; MEP23 42",
            facts -> facts.ground().findings().stream()
                    .filter(finding ->
                            facts.asked().findings().getOrDefault(finding, "").isBlank())
                    .findFirst()
                    .map(finding -> Refusal.rule("no-penalty-finding-missing")
                            .at("findings." + finding)
                            .with("finding", finding.name())
                            .with("ground", facts.ground().name())));

    static final Policy<Facts> EVERY_PROOF_IS_ON_FILE = new Policy<>(
            "the party was educated, the violation is corrected and the case discussed, as the ground wants it",
            "APL 33(3); MEP23 42",
            facts -> facts.ground().proofs().stream()
                    .filter(proof -> facts.asked().papers().stream().noneMatch(paper -> paper.proof() == proof))
                    .findFirst()
                    .map(proof -> Refusal.rule("no-penalty-paper-missing")
                            .at(proof.name().toLowerCase(java.util.Locale.ROOT))
                            .with("proof", proof.name())
                            .with("ground", facts.ground().name())));

    static final Policy<Facts> NO_HARM_IS_ON_RECORD = new Policy<>(
            "harm to life, health or property that the filing states is neither minor nor none", "APL 33(1)", facts -> {
                FilingConditions conditions = facts.state().conditions();
                return facts.ground().excludesHarm() && conditions != null && conditions.lifeOrHealthHarmed()
                        ? Optional.of(facts.unfit(Refusal.rule("no-penalty-harm-recorded")))
                        : Optional.empty();
            });

    static final Policy<Facts> FIRST_MEANS_NO_EARLIER_PENALTY =
            new Policy<>("who was penalised before does not offend for the first time", "APL 33(1)", facts -> {
                var crime = facts.state().crime();
                return facts.ground() == NoPenaltyGround.FIRST_TIME_EXEMPT
                                && crime != null
                                && !crime.facts().priorPenalties().isEmpty()
                        ? Optional.of(facts.unfit(Refusal.rule("no-penalty-not-first")))
                        : Optional.empty();
            });

    static final Policy<Facts> ONLY_A_PERSON_HAS_AN_AGE = new Policy<>(
            "a registered firm is never under fourteen",
            "APL 30",
            facts -> facts.ground() == NoPenaltyGround.UNDER_FOURTEEN
                            && facts.state().proposal().enterprise() != null
                    ? Optional.of(facts.unfit(Refusal.rule("no-penalty-party-is-firm")))
                    : Optional.empty());

    static final Policy<Facts> LIMITATION_HAS_PASSED = new Policy<>(
            "counted from the end of the act, the limitation had passed when the lead was registered",
            "APL 36",
            facts -> {
                if (facts.ground() != NoPenaltyGround.LIMITATION_PASSED || facts.limitationPassed()) {
                    return Optional.empty();
                }
                return Optional.of(Refusal.rule("no-penalty-limitation-runs").at("actEndedOn"));
            });

    static final List<Policy<Facts>> ALL = List.of(
            EVERY_FINDING_IS_SHOWN,
            EVERY_PROOF_IS_ON_FILE,
            NO_HARM_IS_ON_RECORD,
            FIRST_MEANS_NO_EARLIER_PENALTY,
            ONLY_A_PERSON_HAS_AN_AGE,
            LIMITATION_HAS_PASSED);

    private NoPenaltyPolicies() {}
}
