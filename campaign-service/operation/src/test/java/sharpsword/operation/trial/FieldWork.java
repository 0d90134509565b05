package sharpsword.operation.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a team of two inspectors does with a lead and on site, through the service's door. */
public final class FieldWork {

    private static final List<String> TEAM = List.of("T-02", "T-03");
    private static final String DAY = "2024-10-09";
    private static final String CHECKLIST = "clear-water";

    private final Web web;

    public FieldWork(Web web) {
        this.web = web;
    }

    /** The parts of a visit to one of the firms; without a lead, by the plan of the year. */
    public static Map<String, Object> visit(int firm, String matter) {
        Map<String, Object> visit = new HashMap<>();
        Map<String, Object> site =
                Map.of("matter", matter, "district", "500112", "enterprise", Others.FIRMS.get(firm), "name", "渝北厂");
        visit.put("site", site);
        visit.put("day", DAY);
        visit.put("officers", TEAM);
        if (matter.equals("WATER")) {
            visit.put("checklist", CHECKLIST);
        }
        return visit;
    }

    public static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        Map<String, Object> more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }

    public String registeredLead() {
        Map<String, Object> lead = Map.of(
                "source", "PATCH",
                "matter", "WATER",
                "district", "500112",
                "enterprise", Others.FIRMS.getFirst(),
                "subject", "渝北甲厂",
                "description", "影像异常");
        String id = web.ask(Person.YUBEI_ONE, "/leads", lead).id();
        web.ask(Person.YUBEI_ONE, "/leads/" + id + "/assignment", Map.of("officers", TEAM));
        return id;
    }

    public Answered conclude(String lead, String outcome) {
        return web.ask(Person.YUBEI_ONE, "/leads/" + lead + "/conclusion", Map.of("outcome", outcome, "note", "属实"));
    }

    public Answered schedule(Map<String, ?> visit) {
        return web.ask(Person.YUBEI_ONE, "/inspections", visit);
    }

    /** A visit that follows a lead, together with the water bureau. */
    public String visitOfLead(String lead) {
        return schedule(Map.of(
                        "lead", lead,
                        "day", DAY,
                        "officers", TEAM,
                        "partners", List.of("WAT-500000"),
                        "checklist", CHECKLIST))
                .id();
    }

    /** A visit whose team has arrived. */
    public String begunVisit() {
        String inspection = schedule(visit(0, "WATER")).id();
        on(inspection, "arrival", Person.YUBEI_ONE, Map.of("certificatesShown", true));
        return inspection;
    }

    public Answered on(String inspection, String what, Person who, Map<String, ?> body) {
        return web.ask(who, "/inspections/" + inspection + "/" + what, body);
    }

    public Answered answer(String inspection, String point, String result, String note) {
        Map<String, String> answer = Map.of("point", point, "result", result, "note", note);
        return on(inspection, "answers", Person.YUBEI_ONE, Map.of("answers", List.of(answer)));
    }

    public Answered found(String inspection, String category) {
        Map<String, Object> problem = Map.of(
                "inspection",
                inspection,
                "category",
                category,
                "mode",
                "ON_SITE",
                "description",
                "雨水沟有污水",
                "correctedOnSpot",
                false);
        return web.ask(Person.YUBEI_ONE, "/problems", problem);
    }
}
