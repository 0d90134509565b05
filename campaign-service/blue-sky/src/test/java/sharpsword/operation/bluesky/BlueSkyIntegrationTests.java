package sharpsword.operation.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.ScreeningRules;
import sharpsword.testsupport.servers.UsesRealServers;

/** The leaf starts as a service: its profile passes the gate of the kernel, and the kernel's addresses stand below its own. */
@SpringBootTest(properties = {"eureka.client.enabled=false", "spring.cloud.discovery.enabled=false"})
@UsesRealServers(topology = "../../infra/rabbitmq/topology.yml", services = "operation-blue-sky")
class BlueSkyIntegrationTests {

    @Autowired
    private ScreeningRules rules;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping addresses;

    @Test
    void offersItsRules() {
        assertThat(rules.all())
                .extracting(ScreeningRule::code)
                .containsExactlyInAnyOrder("AIR-01", "AIR-02", "SIX-100");
    }

    @Test
    void answersBelowItsOwnPrefix() {
        assertThat(addresses.getHandlerMethods().keySet())
                .flatExtracting(mapping -> mapping.getPatternValues())
                .contains("/api/operations/blue-sky/profile", "/api/operations/blue-sky/screenings");
    }
}
