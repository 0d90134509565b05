package sharpsword.gateway.edge.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServiceProblemTests {

    @Test
    void findsTheFieldOfAFormByItsEnd() {
        ServiceProblem named = about("district").asNamedIn(Set.of("channel", "tip.district"));

        assertThat(named.about("tip.district")).isEqualTo("detail");
    }

    @Test
    void findsTheFieldThatHoldsAList() {
        ServiceProblem problem = new ServiceProblem(
                400,
                "title",
                "detail",
                "invalid-input",
                null,
                List.of(new ServiceProblem.WrongField("officers[1]", "must not be blank")));

        assertThat(problem.asNamedIn(Set.of("officers")).about("officers")).isEqualTo("must not be blank");
    }

    @Test
    void guessesNothingWhereMoreFieldsEndLikeIt() {
        ServiceProblem named = about("reason").asNamedIn(Set.of("evidence.reason", "penaltyDue.reason"));

        assertThat(named.field()).isEqualTo("reason");
        assertThat(named.about("evidence.reason")).isNull();
    }

    @Test
    void leavesExactAndMissingNamesAlone() {
        assertThat(about("reason")
                        .asNamedIn(Set.of("reason", "evidence.reason"))
                        .field())
                .isEqualTo("reason");
        assertThat(about(null).asNamedIn(Set.of("reason")).field()).isNull();
    }

    private static ServiceProblem about(@Nullable String field) {
        return new ServiceProblem(422, "title", "detail", "code", field, List.of());
    }
}
