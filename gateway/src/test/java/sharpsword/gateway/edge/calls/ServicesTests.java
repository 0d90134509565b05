package sharpsword.gateway.edge.calls;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.stream.Stream;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import sharpsword.gateway.edge.problems.EdgeProblem;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of a service that does not answer. */
class ServicesTests {

    private final Instances instances = mock();
    private final TokenOfCaller token = mock();

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new ConnectException("refused"), EdgeProblem.SERVICE_UNAVAILABLE),
                Arguments.of(new ConnectTimeoutException("no connection"), EdgeProblem.SERVICE_UNAVAILABLE),
                Arguments.of(new SocketTimeoutException("silent"), EdgeProblem.UPSTREAM_TIMEOUT),
                Arguments.of(new ConnectionRequestTimeoutException("all taken"), EdgeProblem.GATEWAY_BUSY));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void onlyASilentServiceLeavesOpenWhatWasDone(IOException failure, EdgeProblem problem) {
        given(instances.addressOf(anyString())).willReturn(URI.create("http://127.0.0.1:1/api/case/cases"));
        given(token.value()).willReturn("token");
        Services services = new Services(failing(failure), instances, token, JsonMapper.shared());

        assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() -> services.read("/api/case/cases", String.class))
                .satisfies(answer -> org.assertj.core.api.Assertions.assertThat(answer.problem())
                        .isEqualTo(problem));
    }

    private static HttpComponentsClientHttpRequestFactory failing(IOException failure) {
        return new HttpComponentsClientHttpRequestFactory() {
            @Override
            public ClientHttpRequest createRequest(URI address, HttpMethod method) throws IOException {
                throw failure;
            }
        };
    }
}
