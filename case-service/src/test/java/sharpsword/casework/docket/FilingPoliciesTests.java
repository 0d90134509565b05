package sharpsword.casework.docket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.Refusal;
import sharpsword.casework.docket.FilingConditions.Answer;
import sharpsword.casework.policy.Policy;

class FilingPoliciesTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            true,  有证据, true,  应处罚, true,  本单位, true,  未过期, false,
            false, 无证据, true,  应处罚, true,  本单位, true,  未过期, false, filing-condition-unmet
            true,  有证据, false, 不处罚, true,  本单位, true,  未过期, false, filing-condition-unmet
            true,  有证据, true,  应处罚, false, 外单位, true,  未过期, false, filing-condition-unmet
            true,  有证据, true,  应处罚, true,  本单位, false, 已过期, false, filing-condition-unmet
            true,  '',    true,  应处罚, true,  本单位, true,  未过期, false, filing-condition-unanswered
            true,  有证据, true,  ' ',   true,  本单位, true,  未过期, false, filing-condition-unanswered
            true,  有证据, true,  应处罚, true,  '',    true,  未过期, false, filing-condition-unanswered
            true,  有证据, true,  应处罚, true,  本单位, true,  '',    false, filing-condition-unanswered
            true,  有证据, true,  应处罚, true,  本单位, true,  未过期, true,  filing-limitation-passed
            """)
    void filesUnderAllFourConditionsOnly(
            boolean evidence,
            String why1,
            boolean due,
            String why2,
            boolean own,
            String why3,
            boolean inTime,
            String why4,
            boolean limitationPassed,
            String code) {
        FilingConditions conditions = new FilingConditions(
                new Answer(evidence, why1),
                new Answer(due, why2),
                new Answer(own, why3),
                new Answer(inTime, why4),
                false,
                null);

        var objection = Policy.firstObjection(
                FilingPolicies.ALL,
                new FilingPolicies.Facts(CaseFixture.aCase(), conditions, limitationPassed, "LIMITATION"));

        assertThat(objection.map(Refusal::code).orElse(null)).isEqualTo(code);
    }
}
