package sharpsword.scenarios.drill;

import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import sharpsword.demo.people.Patience;
import sharpsword.demo.people.Person;
import sharpsword.scenarios.people.People;
import tools.jackson.databind.JsonNode;

/**
 * What officers of 渝北 and of the reward office enter during a drill: leads, tips that came by telephone, problems
 * with the proposal to file them. Entered late, with days of November 2024, each a second after the one before. All
 * of it is demo data.
 */
final class Desk {

    private static final String WASTE = "/api/operations/hazardous-waste";
    private static final String DISTRICT = "500112";
    private static final OffsetDateTime FIRST_ENTRY = OffsetDateTime.parse("2024-11-06T09:00:00+08:00");

    private final Person inspector;
    private final Person colleague;
    private final Person rewards;
    private final Entries leads;
    private final Entries tips;
    private final Entries problems;
    private final String inspection;

    /** Opens the desk: an inspection is made whose problems can be entered. */
    Desk(String drill, Patience patience) {
        this.inspector = People.patient("yubei.inspector1", patience);
        this.colleague = People.patient("yubei.inspector2", patience);
        this.rewards = People.patient("reward.officer", patience);
        this.leads = new Entries(drill + "-lead");
        this.tips = new Entries(drill + "-tip");
        this.problems = new Entries(drill + "-problem");
        this.inspection = anInspectionIsMade(drill);
    }

    Entries leads() {
        return leads;
    }

    Entries tips() {
        return tips;
    }

    Entries problems() {
        return problems;
    }

    String inspection() {
        return inspection;
    }

    /** How many entries were acknowledged until now. */
    int acknowledged() {
        return leads.size() + tips.size() + problems.size();
    }

    void registerLead() {
        Entries.Mark mark = leads.nextMark();
        JsonNode lead = inspector
                .on(day(mark))
                .post(WASTE + "/leads", leadNamed(mark.text()))
                .ok();
        leads.acknowledged(mark, lead.path("id").asString());
    }

    void writeDownTip() {
        Entries.Mark mark = tips.nextMark();
        JsonNode tip = rewards.on(day(mark))
                .post("/api/operations/rewarded-reporting/tips", """
                {"channel": "PHONE", "tip": {"kind": "COMPLAINT", "matter": "HAZARDOUS_WASTE", "district": "%s",
                 "target": "%s", "address": "演示路1号", "content": "演示数据：演练。"}}
                """.formatted(DISTRICT, mark.text()))
                .ok();
        tips.acknowledged(mark, tip.path("id").asString());
    }

    /** A problem is entered, and its filing is proposed. */
    void proposeFiling() {
        Entries.Mark mark = problems.nextMark();
        JsonNode problem = inspector
                .on(day(mark))
                .post(WASTE + "/problems", """
                {"inspection": "%s", "category": "SWL-114-1", "severity": "SERIOUS", "mode": "ON_SITE",
                 "description": "%s", "correctedOnSpot": false,
                 "duty": {"responsibleUnit": "演示·某再生资源厂", "supervisingUnit": "渝北支队", "requirement": "立即停止并清运"}}
                """.formatted(inspection, mark.text()))
                .ok();
        String id = problem.path("id").asString();
        inspector
                .on(day(mark))
                .post(
                        WASTE + "/problems/" + id + "/filing",
                        "{\"kind\": \"PENALTY\", \"violation\": \"SWL-114-1\", \"actDate\": \"2024-11-01\"}")
                .ok();
        problems.acknowledged(mark, id);
    }

    private String anInspectionIsMade(String drill) {
        String team = "[\"%s\", \"%s\"]".formatted(inspector.officer(), colleague.officer());
        String lead = enter("04T09:00", "/leads", leadNamed(drill)).path("id").asString();
        enter("04T10:00", "/leads/" + lead + "/assignment", "{\"officers\": %s}".formatted(team));
        String made = enter("04T11:00", "/inspections", """
                {"lead": "%s", "day": "2024-11-05", "officers": %s}
                """.formatted(lead, team))
                .path("id")
                .asString();
        String visit = "/inspections/" + made;
        String answers = enter("05T09:00", visit + "/arrival", "{\"certificatesShown\": true}")
                .path("unanswered")
                .valueStream()
                .map(point -> "{\"point\": \"%s\", \"result\": \"CONFORMS\"}".formatted(point.asString()))
                .collect(Collectors.joining(", "));
        enter("05T09:30", visit + "/answers", "{\"answers\": [%s]}".formatted(answers));
        enter("05T11:00", visit + "/completion", "{\"summary\": \"演示数据：演练。\"}");
        return made;
    }

    private JsonNode enter(String time, String path, String json) {
        return inspector
                .on("2024-11-" + time + ":00+08:00")
                .post(WASTE + path, json)
                .ok();
    }

    private static String leadNamed(String subject) {
        return """
                {"source": "SUPERVISION", "matter": "HAZARDOUS_WASTE", "district": "%s",
                 "subject": "%s", "description": "演示数据：演练。"}
                """.formatted(DISTRICT, subject);
    }

    private static String day(Entries.Mark mark) {
        return FIRST_ENTRY.plusSeconds(mark.number()).toString();
    }
}
