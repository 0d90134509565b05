package sharpsword.operation.hazardouswaste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import sharpsword.access.Role;
import sharpsword.operation.leaf.OfficerTokens;
import sharpsword.operation.leaf.ServiceRules;
import sharpsword.testsupport.servers.UsesRealServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The leaf starts as a service, shows its two strands, and its rules run over a file. */
@AutoConfigureMockMvc
@Import(OfficerTokens.class)
@UsesRealServers(topology = "../../infra/rabbitmq/topology.yml", services = "operation-hazardous-waste")
class HazardousWasteIntegrationTests extends ServiceRules {

    private static final String API = "/api/operations/hazardous-waste";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    HazardousWasteIntegrationTests() {
        super(HazardousWasteProfile.PROFILE);
    }

    @Test
    void showsTwoStrandsWithTheirChecklistsAndRules() throws Exception {
        JsonNode profile = answer(get(API + "/profile").queryParam("on", "2024-06-05"), 200);

        assertThat(profile.path("strands").findValuesAsString("code")).containsExactly("WASTE", "MONITORING_DATA");
        assertThat(profile.path("checklists")
                        .valueStream()
                        .map(list -> list.path("entries").size()))
                .containsExactly(11, 11);
        assertThat(profile.path("checklists").findValuesAsString("titleEn"))
                .contains("Hazardous-waste site checklist", "Ledger against actual weight");
        assertThat(profile.path("violations").findValuesAsString("titleEn"))
                .contains("Hazardous-waste violations", "Hazardous-waste ledger not kept as required");
        assertThat(profile.path("rules").findValuesAsString("code"))
                .contains("HW-01", "HW-03", "HW-05", "CEMS-01", "CEMS-05");
    }

    @Test
    void makesLeadsOfTheHitsOfAFileInTheirStrand() throws Exception {
        JsonNode run = answer(
                multipart(API + "/screenings")
                        .file(new MockMultipartFile(
                                "file",
                                "CEMS-05.csv",
                                "text/csv",
                                Files.readAllBytes(Path.of("samples", "CEMS-05.csv"))))
                        .param("rule", "CEMS-05")
                        .param("asOf", "2024-06-20")
                        .header("Idempotency-Key", UUID.randomUUID().toString()),
                201);

        assertThat(run.path("hits").size()).isEqualTo(1);
        await().untilAsserted(() -> {
            JsonNode leads = answer(get(API + "/leads").queryParam("strand", "MONITORING_DATA"), 200);
            assertThat(leads.path("items").findValuesAsString("matter")).containsExactly("MONITORING_DATA");
            assertThat(leads.path("items").path(0).path("found").path("rule").asString())
                    .isEqualTo("CEMS-05");
        });
    }

    @Test
    void listsTheColumnsThatAFileLacks() throws Exception {
        byte[] wrong = "uscc,district,site,pollutant\n".getBytes(StandardCharsets.UTF_8);

        JsonNode refused = answer(
                multipart(API + "/screenings")
                        .file(new MockMultipartFile("file", "a.csv", "text/csv", wrong))
                        .param("rule", "CEMS-05")
                        .param("asOf", "2024-06-20")
                        .header("Idempotency-Key", UUID.randomUUID().toString()),
                400);

        assertThat(refused.path("code").asString()).isEqualTo("screening-file-faulty");
        List<String> missing = refused.path("arguments").path("faults").findValuesAsString("field");
        assertThat(missing).containsExactly("time", "measured", "oxygen", "reference", "reported");
    }

    private JsonNode answer(AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        var response = mvc.perform(request.header("Authorization", OfficerTokens.bearer("T-01", Role.INSPECTOR)))
                .andReturn()
                .getResponse();
        String body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isEqualTo(status);
        return json.readTree(body);
    }
}
