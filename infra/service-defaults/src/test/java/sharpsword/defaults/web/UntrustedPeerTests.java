package sharpsword.defaults.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import sharpsword.defaults.OnTestService;

/** Whoever reaches a service past the gateway cannot say whom the request comes from, be the network private or not. */
@TestPropertySource(properties = "sharpsword.gateways=10.1.2.3/32")
class UntrustedPeerTests extends OnTestService {

    @Test
    void countsAsItself() {
        String seen = send("/api/public/address", request -> request.GET().header("X-Forwarded-For", "203.0.113.7"))
                .body();

        assertThat(seen).isEqualTo("127.0.0.1");
    }
}
