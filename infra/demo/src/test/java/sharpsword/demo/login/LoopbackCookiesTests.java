package sharpsword.demo.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopbackCookiesTests {

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:8180/realms, true", "http://localhost/, true", "http://example.org/, false"})
    void sendsSecureCookiesOverHttpToTheLoopbackAddressOnly(URI address, boolean sent) throws IOException {
        CookieManager cookies = LoopbackCookies.manager();
        cookies.put(address, Map.of("Set-Cookie", List.of("AUTH_SESSION_ID=1; Path=/; Secure; HttpOnly")));

        assertThat(cookies.get(address, Map.of()).getOrDefault("Cookie", List.of()))
                .hasSize(sent ? 1 : 0);
    }
}
