package sharpsword.gateway.edge;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import sharpsword.gateway.testing.FakeKeycloak;
import sharpsword.gateway.testing.GatewayProperties;
import sharpsword.gateway.testing.Upstream;

/**
 * The whole gateway without a port, with a service and a realm in this process and small limits. No session is stored, so
 * no database is needed: its address leads nowhere. The context is shared by all classes that inherit this.
 */
@SpringBootTest(
        properties = {
            "sharpsword.limits.public-per-minute=40",
            "sharpsword.limits.public-bytes=1KB",
            "sharpsword.limits.officer-bytes=2KB",
            "sharpsword.limits.page-bytes=1KB",
            "sharpsword.upstream.answer=500ms",
            "spring.mongodb.uri=mongodb://127.0.0.1:1"
        })
@AutoConfigureMockMvc
abstract class EdgeTest {

    static final Upstream SERVICE = Upstream.start();
    static final FakeKeycloak KEYCLOAK = FakeKeycloak.start();
    static final String BEARER = "Bearer " + KEYCLOAK.bearerToken();
    private static int address;

    @Autowired
    MockMvc web;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        GatewayProperties.services(registry, SERVICE.address());
        GatewayProperties.keycloak(registry, KEYCLOAK);
    }

    @BeforeEach
    void forget() {
        SERVICE.forget();
        address++;
    }

    /** A member of the public with an address that no other test has. */
    static RequestPostProcessor client() {
        return request -> {
            request.setRemoteAddr("192.0.2." + address);
            return request;
        };
    }
}
