package sharpsword.operation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.event.EventFormat;
import sharpsword.operation.inspection.Inspection;
import sharpsword.operation.lead.Lead;
import sharpsword.operation.plan.Plan;
import sharpsword.operation.problem.Problem;
import sharpsword.operation.screening.ScreeningRun;
import sharpsword.operation.trial.OperationServer;
import sharpsword.operation.trial.Others;
import sharpsword.operation.trial.Person;
import tools.jackson.databind.JsonNode;

/** What the service publishes has exactly the shape of the examples in {@code contract/}, from real commands. */
class ContractIntegrationTests extends OperationServer {

    private static final Path EXAMPLES = Path.of("contract");
    private static final byte[] PHOTO = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1};
    private static final List<String> TEAM = List.of("T-02", "T-03");
    private static final List<String> TESTS =
            List.of("MEASURES_DONE", "PROBLEM_SOLVED", "MECHANISM_IN_PLACE", "CONDUCT_REGULAR", "PAPERS_COMPLETE");

    @Autowired
    private Documents<Plan> plans;

    @Autowired
    private Documents<Lead> leads;

    @Autowired
    private Documents<ScreeningRun> screenings;

    @Autowired
    private Documents<Inspection> inspections;

    @Autowired
    private Documents<Problem> problems;

    @Autowired
    private EventFormat format;

    private final Map<String, JsonNode> published = new TreeMap<>();

    @Test
    void publishesWhatTheExamplesPromise() throws IOException, EventFormat.InvalidEvent {
        String lead = lead();
        String inspection = inspection(lead);
        String problem = problem(inspection);
        complete(inspection);
        conclude(lead);
        writeOff(problem);
        String away = handedOver();
        String here = takenOver();
        String run = screening();
        String cancelled = schedule(lead());
        web.ask(Person.YUBEI_ONE, "/inspections/" + cancelled + "/cancellation", Map.of("reason", "停产"));

        take(plans, "CLEAR_WATER-2024");
        take(leads, here, away, lead);
        take(screenings, run);
        take(inspections, inspection, cancelled);
        take(problems, problem);

        for (Map.Entry<String, JsonNode> each : published.entrySet()) {
            keepForComparison(each.getKey(), each.getValue());
        }
        assertThat(published.keySet()).isEqualTo(examples());
        for (Map.Entry<String, JsonNode> each : published.entrySet()) {
            JsonNode example = json().readTree(Files.readString(EXAMPLES.resolve(each.getKey() + ".json")));
            assertThat(Shape.of(each.getValue())).as(each.getKey()).isEqualTo(Shape.of(example));
        }
    }

    private String lead() {
        String id = web.ask(
                        Person.YUBEI_ONE,
                        "/leads",
                        Map.of(
                                "source", "SUPERVISION",
                                "matter", "DRINKING_WATER_SOURCE",
                                "programme", "JOINT_ROUND",
                                "district", "500112",
                                "enterprise", Others.FIRMS.getFirst(),
                                "subject", "渝北甲厂",
                                "description", "保护区内排污"))
                .id();
        web.ask(Person.YUBEI_ONE, "/leads/" + id + "/assignment", Map.of("officers", TEAM));
        return id;
    }

    private String schedule(String lead) {
        return web.ask(
                        Person.YUBEI_ONE,
                        "/inspections",
                        Map.of("lead", lead, "day", "2024-10-09", "officers", TEAM, "partners", List.of("WAT-500000")))
                .id();
    }

    private String inspection(String lead) {
        String id = schedule(lead);
        await().until(() ->
                web.read(Person.YUBEI_ONE, "/leads/" + lead).text("state").equals("INSPECTING"));
        web.ask(Person.YUBEI_ONE, "/inspections/" + id + "/arrival", Map.of("certificatesShown", true));
        Map<String, String> answer = Map.of("point", "S-C1", "result", "VIOLATES", "note", "无标志牌");
        web.ask(Person.YUBEI_ONE, "/inspections/" + id + "/answers", Map.of("answers", List.of(answer)));
        return id;
    }

    private String problem(String inspection) {
        String id = web.ask(
                        Person.YUBEI_ONE,
                        "/problems",
                        Map.of(
                                "inspection", inspection,
                                "category", "WPL-83-3",
                                "severity", "GENERAL",
                                "mode", "ON_SITE",
                                "description", "暗管",
                                "correctedOnSpot", true))
                .id();
        web.ask(
                Person.YUBEI_ONE,
                "/problems/" + id + "/filing",
                Map.of("kind", "PENALTY", "violation", "WPL-83-3", "actDate", "2024-10-08"));
        others.publish(
                others.event("case.opened.v1", "CASE-" + id, 1, Map.of("operation", "CLEAR_WATER", "problem", id)));
        others.publish(others.event(
                "transfer.reported.v1", "TR-" + id, 1, Map.of("operation", "CLEAR_WATER", "case", "CASE-" + id)));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !web.read(Person.YUBEI_ONE, "/problems/" + id)
                        .text("transferId")
                        .isEmpty());
        return id;
    }

    private void complete(String inspection) {
        web.ask(Person.YUBEI_ONE, "/inspections/" + inspection + "/completion", Map.of("summary", "完毕"));
    }

    private void conclude(String lead) {
        web.ask(Person.YUBEI_ONE, "/leads/" + lead + "/conclusion", Map.of("outcome", "VERIFIED", "note", "属实"));
    }

    private void writeOff(String problem) {
        String photo = web.upload(Person.YUBEI_ONE, "/evidence", "a.jpg", PHOTO, Map.of())
                .text("file");
        step(problem, Person.YUBEI_ONE, Map.of("action", "CLAIM_DONE", "evidence", List.of(photo)));
        step(problem, Person.YUBEI_TWO, Map.of("action", "CHECK_LOCALLY", "passed", TESTS));
        step(problem, Person.YUBEI_HEAD, Map.of("action", "REVIEW"));
        step(problem, Person.YUBEI_HEAD, Map.of("action", "PUBLICISE"));
        step(problem, Person.YUBEI_HEAD, Map.of("action", "WRITE_OFF"));
        step(problem, Person.YUBEI_ONE, Map.of("action", "REBOUND", "note", "再次出现"));
    }

    private void step(String problem, Person who, Map<String, ?> body) {
        assertThat(web.ask(who, "/problems/" + problem + "/steps", body).status())
                .as(body.toString())
                .isEqualTo(200);
    }

    private String handedOver() {
        String id = lead();
        web.ask(Person.LEAD, "/leads/" + id + "/dispatch", Map.of("matter", "AIR", "reason", "废气"));
        others.publish(others.event(
                "lead.taken-over.v1", "L-" + id, 2, Map.of("from", "CLEAR_WATER", "predecessor", id, "origin", id)));
        await().until(() -> web.read(Person.LEAD, "/leads/" + id).text("state").equals("HANDED_OVER"));
        return id;
    }

    /** Taken over from the very example that this service publishes, since all seven are one kind of service. */
    private String takenOver() throws IOException, EventFormat.InvalidEvent {
        Event example = format.read(Files.readAllBytes(EXAMPLES.resolve("lead.dispatched.v1.json")));
        Map<String, Object> data = new HashMap<>();
        example.data().properties().forEach(field -> data.put(field.getKey(), field.getValue()));
        data.put("to", "CLEAR_WATER");
        data.put("from", "BLUE_SKY");
        data.put("matter", "DRINKING_WATER_SOURCE");
        data.put("tip", "TIP-1");
        others.publish(others.event("lead.dispatched.v1", "EXAMPLE-LEAD", 4, data));
        await().until(() -> !takenOverFromExample().isEmpty());
        return takenOverFromExample().getFirst();
    }

    private List<String> takenOverFromExample() {
        return web.read(Person.LEAD, "/leads?limit=200")
                .body()
                .path("items")
                .valueStream()
                .filter(lead -> lead.path("origin").path("record").asString("").equals("EXAMPLE-LEAD"))
                .map(lead -> lead.path("id").asString())
                .toList();
    }

    private String screening() {
        String file = "uscc,district,used\n%s,500112,3\n".formatted(Others.FIRMS.getFirst());
        return web.upload(
                        Person.YUBEI_ONE,
                        "/screenings",
                        "a.csv",
                        file.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        Map.of("rule", "TEST-01", "asOf", "2024-10-10"))
                .id();
    }

    /** Keeps the last event of each type. */
    private <T extends Aggregate> void take(Documents<T> documents, String... ids) {
        for (String id : ids) {
            documents.history(Caller.service(SERVICE), id).stream()
                    .map(entry -> entry.event(json()))
                    .flatMap(Stream::ofNullable)
                    .forEach(event -> published.put(event.type(), json().readTree(format.write(event))));
        }
    }

    /** What was published, for whoever has to renew an example. */
    private void keepForComparison(String type, JsonNode event) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "contract"));
        Files.writeString(
                folder.resolve(type + ".json"),
                json().writerWithDefaultPrettyPrinter().writeValueAsString(event) + "\n");
    }

    private static java.util.Set<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
        }
    }
}
