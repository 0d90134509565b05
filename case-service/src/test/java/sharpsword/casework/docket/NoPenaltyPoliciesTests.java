package sharpsword.casework.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import sharpsword.access.Refusal;
import sharpsword.casework.crime.CrimeFacts;
import sharpsword.casework.crime.CrimeScreening;
import sharpsword.casework.docket.DecidingNoPenalty.Asked;
import sharpsword.casework.docket.NoPenalty.Finding;
import sharpsword.casework.docket.NoPenalty.Paper;
import sharpsword.casework.docket.NoPenalty.Proof;
import sharpsword.casework.policy.Policy;

class NoPenaltyPoliciesTests {

    private static final PenaltyCase OF_A_FIRM =
            CaseFixture.screened(CaseFixture.aCaseIn(CaseState.INVESTIGATION_DONE));
    private static final PenaltyCase OF_A_PERSON =
            CaseFixture.screened(CaseFixture.aCaseOf(ofNobodyRegistered(CaseFixture.aProposal(Proposal.Kind.PENALTY))));

    /** What is found and what is on file, and what is still wanted; the rest of the ground holds. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            MINOR_EXEMPT,      MINOR CORRECTED_IN_TIME NO_HARM,            EDUCATION CORRECTION DISCUSSION, -
            MINOR_EXEMPT,      CORRECTED_IN_TIME NO_HARM,                  EDUCATION CORRECTION DISCUSSION, findings.MINOR
            MINOR_EXEMPT,      MINOR NO_HARM,                              EDUCATION CORRECTION DISCUSSION, findings.CORRECTED_IN_TIME
            MINOR_EXEMPT,      MINOR CORRECTED_IN_TIME HARM_MINOR,         EDUCATION CORRECTION DISCUSSION, findings.NO_HARM
            MINOR_EXEMPT,      MINOR CORRECTED_IN_TIME NO_HARM,            CORRECTION DISCUSSION,           education
            MINOR_EXEMPT,      MINOR CORRECTED_IN_TIME NO_HARM,            EDUCATION DISCUSSION,            correction
            MINOR_EXEMPT,      MINOR CORRECTED_IN_TIME NO_HARM,            EDUCATION CORRECTION,            discussion
            FIRST_TIME_EXEMPT, FIRST_OFFENCE HARM_MINOR CORRECTED_IN_TIME, EDUCATION CORRECTION DISCUSSION, -
            FIRST_TIME_EXEMPT, HARM_MINOR CORRECTED_IN_TIME,               EDUCATION CORRECTION DISCUSSION, findings.FIRST_OFFENCE
            FIRST_TIME_EXEMPT, FIRST_OFFENCE CORRECTED_IN_TIME,            EDUCATION CORRECTION DISCUSSION, findings.HARM_MINOR
            NO_FAULT,          NO_FAULT_PROVEN,                            EDUCATION CORRECTION DISCUSSION, -
            NO_FAULT,          -,                                          EDUCATION CORRECTION DISCUSSION, findings.NO_FAULT_PROVEN
            UNDER_FOURTEEN,    UNDER_FOURTEEN,                             EDUCATION,                       -
            UNDER_FOURTEEN,    UNDER_FOURTEEN,                             -,                               education
            LIMITATION_PASSED, ACT_ENDED,                                  -,                               -
            UNFOUNDED,         NOT_PROVEN,                                 -,                               -
            UNFOUNDED,         -,                                          -,                               findings.NOT_PROVEN
            """)
    void wantsWhatTheGroundRestsOn(NoPenaltyGround ground, String found, String onFile, String wanted) {
        Asked asked = asked(ground, found, onFile);

        assertThat(objection(OF_A_PERSON, asked, true).map(Refusal::field).orElse(null))
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @EnumSource(
            value = NoPenaltyGround.class,
            names = {"MINOR_EXEMPT", "FIRST_TIME_EXEMPT"})
    void doesNotCallHarmSmallThatTheFilingStates(NoPenaltyGround ground) {
        var yes = new FilingConditions.Answer(true, "是");
        PenaltyCase harmful =
                OF_A_FIRM.with(draft -> draft.conditions = new FilingConditions(yes, yes, yes, yes, true, null));

        assertThat(code(harmful, complete(ground), true)).isEqualTo("no-penalty-harm-recorded");
        assertThat(code(harmful, complete(NoPenaltyGround.NO_FAULT), true)).isEqualTo("none");
    }

    @Test
    void doesNotCallASecondOffenceTheFirst() {
        var earlier = new CrimeFacts.PriorPenalty("TOXIC_DISCHARGE", LocalDate.parse("2023-05-01"));
        PenaltyCase again = OF_A_FIRM.with(draft -> draft.crime = new CrimeScreening(
                CrimeScreening.Result.NOT_SUSPECTED,
                CrimeScreening.Source.RULES,
                new CrimeFacts(null, null, null, List.of(earlier)),
                List.of(),
                List.of(),
                "",
                null));

        assertThat(code(again, complete(NoPenaltyGround.FIRST_TIME_EXEMPT), true))
                .isEqualTo("no-penalty-not-first");
        assertThat(code(again, complete(NoPenaltyGround.MINOR_EXEMPT), true)).isEqualTo("none");
    }

    @Test
    void knowsNoFirmUnderFourteen() {
        assertThat(code(OF_A_FIRM, complete(NoPenaltyGround.UNDER_FOURTEEN), true))
                .isEqualTo("no-penalty-party-is-firm");
    }

    @Test
    void refusesTheLimitationWhileItRuns() {
        assertThat(code(OF_A_FIRM, complete(NoPenaltyGround.LIMITATION_PASSED), false))
                .isEqualTo("no-penalty-limitation-runs");
    }

    @ParameterizedTest
    @EnumSource(NoPenaltyGround.class)
    void namesTheArticleOfEveryGround(NoPenaltyGround ground) {
        assertThat(ground.article()).startsWith("APL");
        assertThat(ground.isLeniency()).isEqualTo(ground == NoPenaltyGround.MINOR_EXEMPT);
    }

    private static Asked complete(NoPenaltyGround ground) {
        return new Asked(
                ground,
                "依法不予处罚",
                ground.findings().stream().collect(java.util.stream.Collectors.toMap(one -> one, one -> "已查明")),
                ground.proofs().stream().map(NoPenaltyPoliciesTests::paper).toList(),
                null);
    }

    private static Asked asked(NoPenaltyGround ground, String found, String onFile) {
        Map<Finding, String> findings = new HashMap<>();
        words(found).forEach(word -> findings.put(Finding.valueOf(word), "已查明"));
        List<Paper> papers =
                words(onFile).stream().map(word -> paper(Proof.valueOf(word))).toList();
        return new Asked(ground, "依法不予处罚", findings, papers, null);
    }

    private static Paper paper(Proof proof) {
        return new Paper(proof, proof.name(), "0".repeat(64));
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }

    private static String code(PenaltyCase state, Asked asked, boolean limitationPassed) {
        return objection(state, asked, limitationPassed).map(Refusal::code).orElse("none");
    }

    private static java.util.Optional<Refusal> objection(PenaltyCase state, Asked asked, boolean limitationPassed) {
        return Policy.firstObjection(
                NoPenaltyPolicies.ALL, new NoPenaltyPolicies.Facts(state, asked, limitationPassed));
    }

    private static Proposal ofNobodyRegistered(Proposal of) {
        return new Proposal(
                of.filing(),
                of.problem(),
                of.operation(),
                of.year(),
                of.district(),
                of.agency(),
                null,
                of.violation(),
                of.kind(),
                of.discoveredAt(),
                of.actDate());
    }
}
