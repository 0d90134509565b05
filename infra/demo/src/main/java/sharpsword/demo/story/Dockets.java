package sharpsword.demo.story;

import java.util.Map;
import java.util.Optional;
import sharpsword.demo.people.Person;
import tools.jackson.databind.JsonNode;

/** The cases that were opened for proposed filings. */
final class Dockets {

    private static final String CASES = "/api/case/cases/";
    private static final String PROBLEMS = Waste.OPERATION.api() + "/problems?year=2024&limit=200";

    private final Stage stage;

    Dockets(Stage stage) {
        this.stage = stage;
    }

    /** The case that was opened for an agency's proposal because of that violation, as soon as its problem knows it. */
    String of(String agency, String violation) {
        return stage.patience()
                .find(
                        "a case was opened for the proposal",
                        () -> proposed(agency, violation)
                                .map(problem -> problem.path("caseId").asString(""))
                                .filter(docket -> !docket.isEmpty()));
    }

    private Optional<JsonNode> proposed(String agency, String violation) {
        return stage.lead()
                .get(PROBLEMS)
                .ok()
                .path("items")
                .valueStream()
                .filter(problem ->
                        problem.path("filing").path("violation").asString("").equals(violation))
                .filter(problem -> problem.path("agency").asString("").equals(agency))
                .findFirst();
    }

    /** Where the case is. */
    static String address(String docket) {
        return CASES + docket;
    }

    /** The handler answers the four conditions, the head extends the preliminary review in time and files the case. */
    static void file(String docket, Person handler, Person head, String filedAt) {
        Map<String, Object> met = Json.map("met", true, "reason", "演示数据：现场笔录与照片");
        handler.on("2024-07-08T09:00:00+08:00")
                .put(
                        CASES + docket + "/filing-conditions",
                        Json.of("evidence", met, "penaltyDue", met, "ownJurisdiction", met, "withinLimitation", met))
                .ok();
        head.on("2024-07-10T09:00:00+08:00")
                .post(CASES + docket + "/review-extension", Json.of("days", 15, "reason", "演示：案情复杂"))
                .ok();
        head.on(filedAt).post(CASES + docket + "/filing", Json.NOTHING).ok();
    }
}
