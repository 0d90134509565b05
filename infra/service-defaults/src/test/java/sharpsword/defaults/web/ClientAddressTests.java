package sharpsword.defaults.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.defaults.OnTestService;

/** What the gateway says about the client is believed: limits by address count clients, not the gateway. */
class ClientAddressTests extends OnTestService {

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "198.51.100.1, 203.0.113.7", "192.168.7.7", "2001:db8:0:0:0:0:0:7"})
    void isTheOneThatTheGatewayNames(String forwarded) {
        String seen = send("/api/public/address", request -> request.GET().header("X-Forwarded-For", forwarded))
                .body();

        assertThat(forwarded).endsWith(seen);
        assertThat(seen).isNotEqualTo("127.0.0.1").doesNotContain(",");
    }
}
