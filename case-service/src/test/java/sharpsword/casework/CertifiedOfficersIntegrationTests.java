package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sharpsword.casework.TestTokens.HANDLER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Only who holds a valid certificate on the day investigates (APL, Art. 42). */
class CertifiedOfficersIntegrationTests extends CaseSteps {

    private static final Instant TOLD = Instant.parse("2024-01-02T02:00:00Z");

    @BeforeEach
    void everybodyIsKnown() {
        knowEverybody();
        officer("CERT-LAST-DAY", "500112", TOLD, "2024-06-19");
        officer("CERT-EXPIRED", "500112", TOLD, "2024-06-18");
        officer("CERT-NONE", "500112", TOLD, null);
        officer("CERT-UNTOLD", "500112", TOLD, null);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(mongo.getCollection("officers")
                                .countDocuments(new Document("_id", new Document("$regex", "^CERT-"))))
                        .isEqualTo(4));
    }

    @Test
    void namesNobodyWithoutAValidCertificateOnTheDay() {
        String id = filedCase("PENALTY");

        for (String officer : List.of("CERT-EXPIRED", "CERT-NONE")) {
            JsonNode problem =
                    refused(assign(id, officer), HttpStatus.UNPROCESSABLE_CONTENT, "case-officer-uncertified");
            assertThat(problem.path("field").asString()).isEqualTo("officers");
            assertThat(problem.path("detail").asString())
                    .contains(officer)
                    .contains("2024-06-19")
                    .contains("APL 42");
        }
        assertThat(ok(assign(id, "CERT-LAST-DAY")).path("state").asString()).isEqualTo("INVESTIGATING");
    }

    /** A copy that was written before certificates were kept in it says nothing against the officer. */
    @Test
    void takesAnOfficerOfWhoseCertificateNothingWasTold() {
        mongo.getCollection("officers")
                .updateOne(
                        new Document("_id", "CERT-UNTOLD"),
                        new Document("$unset", new Document("certificateValidTo", "")));

        assertThat(ok(assign(filedCase("PENALTY"), "CERT-UNTOLD")).path("state").asString())
                .isEqualTo("INVESTIGATING");
    }

    private MvcTestResult assign(String id, String officer) {
        return post(
                HANDLER,
                "/api/case/cases/" + id + "/officers",
                "2024-06-19T02:00:00Z",
                Map.of("officers", List.of("DEMO-10", officer)));
    }
}
