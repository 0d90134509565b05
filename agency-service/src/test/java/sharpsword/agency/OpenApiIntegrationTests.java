package sharpsword.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document says what the routes do. */
class OpenApiIntegrationTests extends AgencyPlatform {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"/api/agency/agencies/{code}", "/api/agency/officers", "/api/agency/teams"})
    void whatCreatesAnswersCreated(String path) {
        assertThat(document().at("/paths").get(path).at("/post/responses").propertyNames())
                .contains("201")
                .doesNotContain("200");
    }

    @Test
    void aTeamNamesOneOfTheSevenOperations() {
        JsonNode operation = document().at("/components/schemas/Form/properties/operation/enum");

        assertThat(operation.valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(List.of(
                        "REWARDED_REPORTING",
                        "HAZARDOUS_WASTE",
                        "THIRD_PARTY_FRAUD",
                        "NATURE_RESERVE",
                        "CARBON_PERMIT",
                        "CLEAR_WATER",
                        "BLUE_SKY"));
    }

    private JsonNode document() {
        return JSON.readTree(get(TestTokens.systemAdministrator(), "/v3/api-docs")
                .getResponse()
                .getContentAsByteArray());
    }
}
