package sharpsword.operation.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.operation.screening.ScreeningRules;

/**
 * A leaf starts as a service: its profile passes the gate of the kernel, and the kernel's addresses stand below its own. A
 * leaf inherits these tests and names its profile and its queues.
 */
@SpringBootTest(properties = {"eureka.client.enabled=false", "spring.cloud.discovery.enabled=false"})
public abstract class ServiceRules {

    private final OperationProfile expected;

    @Autowired
    private OperationProfile profile;

    @Autowired
    private ScreeningRules rules;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping addresses;

    protected ServiceRules(OperationProfile expected) {
        this.expected = expected;
    }

    @Test
    void runsItsProfileWithItsRules() {
        assertThat(profile).isEqualTo(expected);
        assertThat(rules.all())
                .hasSameSizeAs(Leaf.of(expected).rules())
                .hasOnlyElementsOfTypes(
                        Leaf.of(expected).rules().stream().map(Object::getClass).toArray(Class<?>[]::new));
    }

    @Test
    void answersBelowItsOwnPrefix() {
        String prefix = "/api/operations/" + expected.slug();

        assertThat(addresses.getHandlerMethods().keySet())
                .flatExtracting(mapping -> mapping.getPatternValues())
                .contains(prefix + "/profile", prefix + "/screenings");
    }
}
