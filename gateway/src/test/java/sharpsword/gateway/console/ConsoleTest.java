package sharpsword.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.Resource;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import sharpsword.access.Role;
import sharpsword.gateway.edge.calls.ServiceProblem;
import sharpsword.gateway.edge.routes.RoutedService;
import sharpsword.gateway.edge.routes.ServiceCatalog;
import sharpsword.gateway.testing.FakeKeycloak;
import sharpsword.gateway.testing.GatewayProperties;
import sharpsword.gateway.testing.StubbedServices;
import sharpsword.gateway.testing.Upstream;

/** The pages of the console with stubbed services and a login that needs no realm. One context for all that inherit this. */
@SpringBootTest(properties = {"spring.mongodb.uri=mongodb://127.0.0.1:1", "sharpsword.limits.public-per-minute=1000"})
@AutoConfigureMockMvc
@Import({ConsoleTest.FixedToken.class, ConsoleTest.AllServices.class})
public abstract class ConsoleTest {

    protected static final Upstream SERVICE = Upstream.start();
    private static final RoutedService TIPS =
            new RoutedService("operation-rewarded-reporting", "/api/operations/rewarded-reporting");
    private static final FakeKeycloak KEYCLOAK = FakeKeycloak.start();

    protected final StubbedServices stubs = new StubbedServices();

    @Autowired
    protected MockMvc web;

    private Role role = Role.UNIT_HEAD;

    /** Every login has the same access token. */
    @TestConfiguration(proxyBeanMethods = false)
    static class FixedToken {

        @Bean
        @Primary
        OAuth2AuthorizedClientManager fixedToken(ClientRegistrationRepository registrations) {
            Instant now = Instant.now();
            return request -> new OAuth2AuthorizedClient(
                    registrations.findByRegistrationId("keycloak"),
                    request.getPrincipal().getName(),
                    new OAuth2AccessToken(
                            OAuth2AccessToken.TokenType.BEARER, "token-of-the-officer", now, now.plusSeconds(3600)));
        }
    }

    /** The services of the list, and the one that takes tips whether it is in the list already or not. */
    @TestConfiguration(proxyBeanMethods = false)
    static class AllServices {

        @Bean
        @Primary
        ServiceCatalog allServices(@Value(ServiceCatalog.LOCATION) Resource list) {
            List<RoutedService> services =
                    new ArrayList<>(ServiceCatalog.read(list).services());
            if (!services.contains(TIPS)) {
                services.add(TIPS);
            }
            return new ServiceCatalog(services);
        }
    }

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        GatewayProperties.services(registry, SERVICE.address());
        registry.add(
                "spring.cloud.discovery.client.simple.instances." + TIPS.name() + "[0].uri",
                () -> SERVICE.address().toString());
        GatewayProperties.keycloak(registry, KEYCLOAK);
    }

    @BeforeEach
    void stub() {
        SERVICE.forget();
        SERVICE.answering(stubs);
    }

    /** A page as a unit head sees it. */
    protected ResultActions open(String path) throws Exception {
        // A form that was sent before leaves the token store of tests behind, which would begin a session here.
        return web.perform(signedIn(get(path)).with(csrf()));
    }

    /** A page that stands in for one that a service refused. */
    protected ResultActions open(String path, ServiceProblem refusal) throws Exception {
        return web.perform(
                signedIn(get(path)).with(csrf()).requestAttr("sharpsword.gateway.console.page.RefusedPage", refusal));
    }

    /** A form of a page, sent with the page's token. */
    protected ResultActions send(String path, String... values) throws Exception {
        MockHttpServletRequestBuilder request =
                signedIn(post(path)).with(csrf()).param("_key", "key-of-the-form");
        for (int at = 0; at < values.length; at += 2) {
            request.param(values[at], values[at + 1]);
        }
        return web.perform(request);
    }

    /** The one question or command of the page itself; what names ask for beside it does not count. */
    protected static Upstream.Asked asked() {
        List<Upstream.Asked> own = SERVICE.asked().stream()
                .filter(one -> !one.path().startsWith("/api/agency/agencies/")
                        && !one.path().startsWith("/api/agency/officers/")
                        && !one.path().endsWith("/profile"))
                .toList();
        assertThat(own).hasSize(1);
        return own.getFirst();
    }

    /** From now on pages are opened by somebody with that role. */
    protected void signInAs(Role other) {
        role = other;
    }

    private MockHttpServletRequestBuilder signedIn(MockHttpServletRequestBuilder request) {
        return request.with(officer(role));
    }

    private static RequestPostProcessor officer(Role role) {
        return oidcLogin()
                .idToken(token -> token.claim("name", "演示·罗支队")
                        .claim("agency", "DET-500112")
                        .claim("district", "500112")
                        .claim("roles", List.of(role.code())));
    }
}
