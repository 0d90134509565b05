package sharpsword.defaults.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.observation.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class QuietRoutesTests {

    private final QuietRoutes quiet = new QuietRoutes(List.of("/api/public/tips/**", "/actuator/**"));

    @ParameterizedTest
    @CsvSource({
        "/api/public/tips, false",
        "/api/public/tips/ABCD-EFGH, false",
        "/actuator/health/readiness, false",
        "/api/public/notices, true",
        "/api/cases/7, true"
    })
    void observesAllOtherRoutes(String path, boolean observed) {
        ServerRequestObservationContext context = new ServerRequestObservationContext(
                new MockHttpServletRequest("GET", path), new MockHttpServletResponse());

        assertThat(quiet.test("http.server.requests", context)).isEqualTo(observed);
    }

    @Test
    void leavesOtherObservationsAlone() {
        assertThat(quiet.test("rabbit.listener", new Observation.Context())).isTrue();
    }
}
