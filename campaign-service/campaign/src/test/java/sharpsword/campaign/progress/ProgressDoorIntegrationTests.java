package sharpsword.campaign.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.campaign.TestTokens.DISPLAY;
import static sharpsword.campaign.TestTokens.DISTRICT_LEAD;
import static sharpsword.campaign.TestTokens.FORESTER;
import static sharpsword.campaign.TestTokens.HEAD;
import static sharpsword.campaign.TestTokens.INSPECTOR;
import static sharpsword.campaign.TestTokens.LEAD;
import static sharpsword.campaign.TestTokens.LEADER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import sharpsword.campaign.CampaignPlatform;
import sharpsword.campaign.TestTokens;
import tools.jackson.databind.JsonNode;

/** Who may ask for progress, and what can be asked. */
class ProgressDoorIntegrationTests extends CampaignPlatform {

    private static final String PROGRESS = "/api/campaign/progress";

    @Test
    void isForThoseWhoseScopeIsWholeCells() {
        for (String token : List.of(LEADER, LEAD, HEAD, DISPLAY, DISTRICT_LEAD)) {
            assertThat(get(token, PROGRESS)).hasStatusOk();
        }
        refused(get(INSPECTOR, PROGRESS), 403, "role-required");
        refused(get(FORESTER, PROGRESS), 403, "role-required");
        refused(get(TestTokens.officer("h-2", "DET-500112", "500112", "unit-head"), PROGRESS), 403, "role-required");
        refused(get(DISPLAY, PROGRESS + "/records?metric=problems"), 403, "display-aggregates-only");
    }

    @ParameterizedTest
    @CsvSource({
        "year=2000000000, progress-out-of-range",
        "asOf=2101-01-01, progress-out-of-range",
        "asOf=1999-12-31, progress-out-of-range",
        "knownAt=2101-12-31T00:00:00Z, progress-out-of-range",
        "month=2024-13, progress-month-malformed",
        "operation=FIREWORKS, progress-operation-unknown"
    })
    void refusesQuestionsThatNothingCanAnswer(String question, String code) {
        MvcTestResult answer = get(LEADER, PROGRESS + "?" + question);

        refused(answer, 400, code);
        assertThat(json(answer).get("field").asString()).isEqualTo(question.substring(0, question.indexOf('=')));
    }

    @Test
    void theOpenApiDocumentNamesEveryParameter() {
        JsonNode paths = json(get(LEADER, "/v3/api-docs")).get("paths");

        for (String path : List.of(PROGRESS, PROGRESS + "/records")) {
            assertThat(names(paths.get(path).get("get")))
                    .contains("year", "asOf", "knownAt", "operation", "district", "agency", "month")
                    .doesNotContain("filter");
        }
        assertThat(names(paths.get(PROGRESS + "/rebuild").get("post"))).contains("Idempotency-Key");
    }

    private static List<String> names(JsonNode operation) {
        return operation
                .get("parameters")
                .valueStream()
                .map(parameter -> parameter.get("name").asString())
                .toList();
    }
}
