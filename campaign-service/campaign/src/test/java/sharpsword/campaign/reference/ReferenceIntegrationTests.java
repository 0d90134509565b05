package sharpsword.campaign.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sharpsword.campaign.TestTokens.ADMINISTRATOR;
import static sharpsword.campaign.TestTokens.HEAD;
import static sharpsword.campaign.TestTokens.INSPECTOR;
import static sharpsword.campaign.TestTokens.REVIEWER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import sharpsword.campaign.CampaignPlatform;
import sharpsword.campaign.Contracts;
import sharpsword.campaign.Tapped;
import sharpsword.campaign.progress.FactsFixture;
import sharpsword.reference.data.PackageFiles;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.deadline.Deadline;
import sharpsword.reference.deadline.Deadlines;
import sharpsword.reference.deadline.RunningDeadline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A data package from its upload to its use. */
class ReferenceIntegrationTests extends CampaignPlatform {

    private static final String UPLOADS = "/api/campaign/reference/uploads";

    @Autowired
    private ReferenceData reference;

    @Autowired
    private RabbitTemplate rabbit;

    @Autowired
    private Clock clock;

    @Test
    void isUsedAfterADryRunAndTheApprovalOfASecondPerson() {
        String id = uploaded(thresholds(2));

        refused(post(HEAD, UPLOADS + "/" + id + "/approval", startsToday()), 409, "data-package-wrong-stage");
        JsonNode tried = json(post(ADMINISTRATOR, UPLOADS + "/" + id + "/dry-run", null));
        assertThat(tried.get("state").asString()).isEqualTo("TRIED");
        assertThat(tried.get("report").get("rows").get(0).get("change").asString())
                .isEqualTo("ADDED");
        refused(post(ADMINISTRATOR, UPLOADS + "/" + id + "/approval", startsToday()), 403, "second-person-required");
        assertThat(post(REVIEWER, UPLOADS + "/" + id + "/approval", startsToday()))
                .hasStatusOk();

        await().untilAsserted(() -> assertThat(reference.packages().latest("thresholds", "campaign-test"))
                .hasValueSatisfying(head -> assertThat(head.version()).isEqualTo(2)));
        JsonNode event = Tapped.next(
                rabbit,
                "reference.published.v1",
                any -> any.get("subject").asString().equals(id));
        Contracts.assertShape("reference.published.v1", event);
        assertThat(json(get(INSPECTOR, "/api/campaign/reference/packages?kind=thresholds"))
                        .toString())
                .contains("campaign-test");
        assertThat(json(get(INSPECTOR, UPLOADS + "/" + id)).get("state").asString())
                .isEqualTo("STARTED");
    }

    @Test
    void aPackageThatStartsLaterWaits() {
        String id = uploaded(thresholds(3).replace("campaign-test", "campaign-later"));
        String later = "{\"startsOn\": \"" + LocalDate.now(clock).plusDays(2) + "\"}";
        assertThat(post(ADMINISTRATOR, UPLOADS + "/" + id + "/dry-run", null)).hasStatusOk();
        refused(
                post(HEAD, UPLOADS + "/" + id + "/approval", "{\"startsOn\": \"2024-01-01\"}"),
                422,
                "start-date-in-the-past");

        assertThat(post(HEAD, UPLOADS + "/" + id + "/approval", later)).hasStatusOk();

        assertThat(json(get(HEAD, UPLOADS + "/" + id)).get("state").asString()).isEqualTo("APPROVED");
        assertThat(json(post(HEAD, UPLOADS + "/" + id + "/rejection", "{\"reason\": \"有误\"}"))
                        .get("state")
                        .asString())
                .isEqualTo("REJECTED");
        assertThat(reference.packages().latest("thresholds", "campaign-later")).isEmpty();
    }

    @Test
    void aBadFileListsEveryBadRow() {
        String bad = "date,type,name\n2026-13-01,REST,x\n2025-01-01,HOLIDAY,y\n";
        MvcTestResult answer = post(
                ADMINISTRATOR,
                UPLOADS,
                JSON.writeValueAsString(Map.of(
                        "text",
                        bad,
                        "head",
                        Map.of(
                                "kind",
                                "calendar",
                                "key",
                                "2026",
                                "version",
                                9,
                                "validFrom",
                                "2026-01-01",
                                "title",
                                "t",
                                "source",
                                "s",
                                "mark",
                                "sure"))));

        refused(answer, 400, "data-package-invalid");
        assertThat(json(answer).toString()).contains("\"line\":2", "\"line\":3");
    }

    @Test
    void refusesFilesThatAreNoPackageAndPeopleWhoMayNot() {
        refused(post(ADMINISTRATOR, UPLOADS, "{\"text\": \"nothing\"}"), 400, "data-package-invalid");
        refused(post(ADMINISTRATOR, UPLOADS, "{}"), 400, "invalid-input");
        refused(post(INSPECTOR, UPLOADS, JSON.writeValueAsString(Map.of("text", thresholds(4)))), 403, "role-required");
        refused(get(INSPECTOR, UPLOADS + "/nobody"), 404, "document-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "crime-rules, national, ENV-1-02, textEn",
        "number-series, chongqing, FILING, title",
        "transfer-materials, criminal, OTHER, titleEn"
    })
    void takesANewerVersionOfWhatTheCaseServiceDecidesBy(String kind, String key, String row, String field) {
        String id = uploaded(changed(kind, key, row, field));

        JsonNode tried = json(post(ADMINISTRATOR, UPLOADS + "/" + id + "/dry-run", null));
        assertThat(tried.get("report").get("rows").toString())
                .isEqualTo("[{\"id\":\"" + row + "\",\"change\":\"CHANGED\"}]");
        assertThat(post(REVIEWER, UPLOADS + "/" + id + "/approval", startsToday()))
                .hasStatusOk();

        JsonNode event = Tapped.next(
                rabbit,
                "reference.published.v1",
                any -> any.get("subject").asString().equals(id));
        assertThat(event.get("data").get("kind").asString()).isEqualTo(kind);
        assertThat(event.get("data").get("content").toString()).contains("changed by a test");
    }

    @Test
    void aSeriesOfNumbersThatIsLostDoesNotFit() {
        ObjectNode file = next("number-series", "chongqing");
        ArrayNode rows = (ArrayNode) file.get("rows");
        rows.remove(0);
        String id = uploaded(file.toString());

        JsonNode tried = json(post(ADMINISTRATOR, UPLOADS + "/" + id + "/dry-run", null));

        assertThat(tried.get("faults").toString()).contains("series-dropped", "FILING");
        refused(post(REVIEWER, UPLOADS + "/" + id + "/approval", startsToday()), 422, "data-package-does-not-fit");
    }

    @Test
    void theDryRunNamesTheDeadlinesThatWouldMove() throws Exception {
        String start = "2026-09-07T02:00:00Z";
        publisher.publish(List.of(FactsFixture.event("case.opened.v1", "moving-case", 1, start, "problem", "p")));
        RunningDeadline clockOfCase = RunningDeadline.of("x", "FILING_DECISION", Instant.parse(start));
        if (!(Deadlines.of(reference.packages()).reckon(clockOfCase, clock.instant()) instanceof Deadline.Due due)) {
            throw new AssertionError("The clock has no end");
        }
        String id = uploaded(calendarWithHoliday(due.date()));

        await().untilAsserted(() -> {
            JsonNode report = json(post(ADMINISTRATOR, UPLOADS + "/" + id + "/dry-run", null))
                    .get("report");
            assertThat(report.get("moved").toString())
                    .contains("moving-case", due.date().toString());
        });
    }

    @Test
    void twoPackagesOfOneVersionAreNeverBothInUse() {
        String key = "campaign-twice";
        String later = uploaded(thresholds(2).replace("campaign-test", key).replace("\"title\":\"", "\"title\":\"B "));
        String first = uploaded(thresholds(2).replace("campaign-test", key));
        for (String id : List.of(later, first)) {
            assertThat(post(ADMINISTRATOR, UPLOADS + "/" + id + "/dry-run", null))
                    .hasStatusOk();
        }
        String tomorrow = "{\"startsOn\": \"" + LocalDate.now(clock).plusDays(1) + "\"}";
        assertThat(post(REVIEWER, UPLOADS + "/" + later + "/approval", tomorrow))
                .hasStatusOk();
        assertThat(post(REVIEWER, UPLOADS + "/" + first + "/approval", startsToday()))
                .hasStatusOk();

        await().untilAsserted(() -> {
            JsonNode overtaken = json(get(REVIEWER, UPLOADS + "/" + later));
            assertThat(overtaken.get("state").asString()).isEqualTo("REJECTED");
            assertThat(overtaken.get("rejection").asString()).contains("v2");
        });
        assertThat(json(get(REVIEWER, UPLOADS + "/" + first)).get("state").asString())
                .isEqualTo("STARTED");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        String large = JSON.writeValueAsString(Map.of("text", "x".repeat(1_000_001)));

        refused(post(ADMINISTRATOR, UPLOADS, large), 413, "file-too-large");
    }

    /** The version after the newest, with other words in one field of one row. */
    private String changed(String kind, String key, String code, String field) {
        ObjectNode file = next(kind, key);
        for (JsonNode row : file.get("rows")) {
            if (row.get("code").asString().equals(code)) {
                ((ObjectNode) row).put(field, "changed by a test");
            }
        }
        return file.toString();
    }

    private ObjectNode next(String kind, String key) {
        var current = reference.packages().latest(kind, key).orElseThrow();
        ObjectNode file = (ObjectNode) JSON.readTree(PackageFiles.write(current));
        return file.put("version", current.version() + 1);
    }

    /** The calendar of 2026 with one holiday more. */
    private String calendarWithHoliday(LocalDate day) {
        ObjectNode file = next("calendar", "2026");
        ArrayNode rows = (ArrayNode) file.get("rows");
        rows.add(rows.get(0).deepCopy().asObject().put("date", day.toString()));
        return file.toString();
    }

    private String uploaded(String text) {
        MvcTestResult answer = post(ADMINISTRATOR, UPLOADS, JSON.writeValueAsString(Map.of("text", text)));
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        return json(answer).get("id").asString();
    }

    private String startsToday() {
        return "{\"startsOn\": \"" + LocalDate.now(clock) + "\"}";
    }

    private String thresholds(int version) {
        var current = reference.packages().latest("thresholds", "national").orElseThrow();
        var file = (ObjectNode) JSON.readTree(PackageFiles.write(current));
        file.put("version", version).put("key", "campaign-test").put("validTo", "2090-01-01");
        var rows = JSON.createArrayNode();
        var row = (ObjectNode) file.get("rows").get(0).deepCopy();
        row.put("code", "campaign.test");
        rows.add(row);
        file.set("rows", rows);
        return file.toString();
    }
}
