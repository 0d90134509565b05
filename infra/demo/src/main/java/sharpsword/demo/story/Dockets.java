package sharpsword.demo.story;

import java.util.Map;
import java.util.Optional;
import sharpsword.demo.people.Patience;
import sharpsword.demo.people.Person;
import tools.jackson.databind.JsonNode;

/** The cases that were opened for proposed filings. */
final class Dockets {

    private static final String CASES = "/api/case/cases/";
    private static final String PROBLEMS_OF = Waste.OPERATION.api() + "/problems?year=2024&limit=200&enterprise=";

    private final Person lead;
    private final Patience patience;

    Dockets(Stage stage) {
        this(stage.lead(), stage.patience());
    }

    /**
     * The cases that somebody finds.
     *
     * @param lead may read the problems of every agency
     */
    Dockets(Person lead, Patience patience) {
        this.lead = lead;
        this.patience = patience;
    }

    /**
     * The case that was opened because a team proposed it for that violation, as soon as its problem knows it. It is found by the
     * firm that the team visited: others may have proposed the like at other places.
     */
    String of(String team, String violation) {
        Site site = Site.proposedBy(team, violation);
        return patience.find(
                "a case was opened for the proposal",
                () -> problemOf(site, violation)
                        .map(problem -> problem.path("caseId").asString(""))
                        .filter(docket -> !docket.isEmpty()));
    }

    private Optional<JsonNode> problemOf(Site site, String violation) {
        return lead.get(PROBLEMS_OF + site.uscc())
                .ok()
                .path("items")
                .valueStream()
                .filter(problem ->
                        problem.path("filing").path("violation").asString("").equals(violation))
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
