package sharpsword.operation.leaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.operation.screening.ScreeningRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JsonMapper json;

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

    /** Two bodies of one name would be one schema, and one of the two addresses would tell an untruth. */
    @Test
    void documentsEachAddressWithItsOwnBody() throws Exception {
        JsonNode document = document();

        addresses.getHandlerMethods().forEach((mapping, handler) -> {
            for (MethodParameter parameter : handler.getMethodParameters()) {
                if (parameter.hasParameterAnnotation(RequestBody.class)) {
                    String address = mapping.getPatternValues().iterator().next();
                    String schema = document.path("paths")
                            .path(address)
                            .at("/post/requestBody/content/application~1json/schema/$ref")
                            .asString("");
                    assertThat(document.at(schema.substring(1))
                                    .path("properties")
                                    .propertyNames())
                            .as(address)
                            .containsExactlyInAnyOrderElementsOf(componentsOf(parameter.getParameterType()));
                }
            }
        });
        assertThat(document.at("/components/schemas/Answer/properties").propertyNames())
                .contains("point", "result");
    }

    @Test
    void documentsWhatIsCreatedAndWhatIsHandedOut() throws Exception {
        String prefix = "/api/operations/" + expected.slug();
        JsonNode paths = document().path("paths");

        for (String collection : List.of("/leads", "/screenings", "/inspections", "/problems", "/evidence")) {
            assertThat(paths.path(prefix + collection).at("/post/responses").propertyNames())
                    .as(collection)
                    .contains("201")
                    .doesNotContain("200");
        }
        assertThat(paths.path(prefix + "/evidence/{id}")
                        .at("/get/responses/200/content")
                        .propertyNames())
                .containsExactly("*/*");
    }

    private JsonNode document() throws Exception {
        return json.readTree(MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(get("/v3/api-docs"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private static List<String> componentsOf(Class<?> body) {
        return Arrays.stream(body.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
