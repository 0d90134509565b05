package sharpsword.gateway.edge.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgeProblemTests {

    @ParameterizedTest
    @CsvSource({
        "400, MALFORMED_REQUEST",
        "401, UNAUTHENTICATED",
        "403, NOT_ENTITLED",
        "404, UNKNOWN_ROUTE",
        "405, METHOD_NOT_ALLOWED",
        "418, MALFORMED_REQUEST",
        "500, INTERNAL",
        "503, SERVICE_UNAVAILABLE",
        "599, INTERNAL"
    })
    void givesEveryStatusOfTheServerAProblem(int status, EdgeProblem problem) {
        assertThat(EdgeProblem.ofStatus(status)).isEqualTo(problem);
    }
}
