package sharpsword.operation.carbonpermit;

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
@UsesRealServers(topology = "../../infra/rabbitmq/topology.yml", services = "operation-carbon-permit")
class CarbonPermitIntegrationTests {

    @Autowired
    private ScreeningRules rules;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping addresses;

    @Test
    void offersItsRules() {
        assertThat(rules.all())
                .extracting(ScreeningRule::code)
                .containsExactlyInAnyOrder("CO2-01", "CO2-02", "PMT-02", "PMT-03");
    }

    @Test
    void answersBelowItsOwnPrefix() {
        assertThat(addresses.getHandlerMethods().keySet())
                .flatExtracting(mapping -> mapping.getPatternValues())
                .contains("/api/operations/carbon-permit/profile", "/api/operations/carbon-permit/screenings");
    }
}
