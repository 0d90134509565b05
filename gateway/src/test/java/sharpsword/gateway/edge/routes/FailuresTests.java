package sharpsword.gateway.edge.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.client.ResourceAccessException;

class FailuresTests {

    @ParameterizedTest
    @MethodSource("causes")
    void tellsWhatAFailureMeans(IOException cause, Failures meaning, int status) {
        Failures failure = Failures.of(new ResourceAccessException("failed", cause));

        assertThat(failure).isEqualTo(meaning);
        assertThat(failure.problem().status()).isEqualTo(status);
    }

    static Stream<Arguments> causes() {
        return Stream.of(
                Arguments.of(new ConnectException("refused"), Failures.AWAY, 503),
                Arguments.of(new NoHttpResponseException("closed"), Failures.AWAY, 503),
                Arguments.of(new ConnectTimeoutException("no route"), Failures.AWAY, 503),
                Arguments.of(new SocketTimeoutException("read"), Failures.SILENT, 504),
                Arguments.of(new IOException(new SocketTimeoutException("read")), Failures.SILENT, 504),
                Arguments.of(new ConnectionRequestTimeoutException("pool"), Failures.CROWDED, 503));
    }
}
