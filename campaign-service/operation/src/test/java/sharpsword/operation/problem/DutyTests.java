package sharpsword.operation.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sharpsword.messaging.document.Decision;

/** Who has to do what is named while there is something to do. */
class DutyTests {

    private static final Duty DUTY = new Duty("渝北厂", "渝北支队", "封堵暗管");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WRITTEN_OFF")
    void isNamedBeforeTheWriteOff(ProblemState state) {
        assertThat(assigned(state))
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        accepted ->
                                assertThat(((Problem) accepted.next()).duty()).isEqualTo(DUTY));
    }

    @Test
    void standsAfterTheWriteOff() {
        assertThat(assigned(ProblemState.WRITTEN_OFF))
                .isInstanceOfSatisfying(
                        Decision.Rejected.class,
                        rejected -> assertThat(rejected.refusal().code()).isEqualTo("duty-problem-written-off"));
    }

    private static Decision<Problem> assigned(ProblemState state) {
        return Problems2024.problem(Severity.GENERAL, state, WriteOff.NONE, false)
                .assign(DUTY);
    }
}
