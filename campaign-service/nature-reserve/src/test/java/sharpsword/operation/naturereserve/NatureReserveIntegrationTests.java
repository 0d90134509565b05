package sharpsword.operation.naturereserve;

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
@UsesRealServers(topology = "../../infra/rabbitmq/topology.yml", services = "operation-nature-reserve")
class NatureReserveIntegrationTests {

    @Autowired
    private ScreeningRules rules;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping addresses;

    @Test
    void offersItsRules() {
        assertThat(rules.all()).extracting(ScreeningRule::code).containsExactlyInAnyOrder("PA-01", "PA-03");
    }

    @Test
    void answersBelowItsOwnPrefix() {
        assertThat(addresses.getHandlerMethods().keySet())
                .flatExtracting(mapping -> mapping.getPatternValues())
                .contains("/api/operations/nature-reserve/profile", "/api/operations/nature-reserve/screenings");
    }
}
