package sharpsword.demo.story;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The visits of one team: at most two a day, each with its checklist and the problems that it finds. */
final class Visits {

    /** The point of the checklist under which a violation is found. */
    private static final Map<String, String> POINTS = Map.ofEntries(
            Map.entry("SWL-112-1", "HW-C1"),
            Map.entry("SWL-112-6", "HW-C2"),
            Map.entry("SWL-112-13", "HW-C3"),
            Map.entry("SWL-112-2", "HW-C4"),
            Map.entry("SWL-112-4", "HW-C5"),
            Map.entry("SWL-114-1", "HW-C5"),
            Map.entry("SWL-112-5", "HW-C6"),
            Map.entry("SWL-112-12", "HW-C7"),
            Map.entry("SWL-112-10", "HW-C9"),
            Map.entry("APCL-100", "AM-C1"),
            Map.entry("APCL-99-3", "AM-C3"),
            Map.entry("PDR-34-2", "AM-C3"),
            Map.entry("PDR-36", "AM-C4"),
            Map.entry("PDR-36-8", "AM-C5"),
            Map.entry("PDR-36-6", "AM-C6"),
            Map.entry("WPL-82", "AM-C6"));

    private final Team team;

    Visits(Team team) {
        this.team = team;
    }

    void make(List<Site> sites) {
        Map<String, Integer> onDay = new HashMap<>();
        sites.forEach(site -> make(site, onDay.merge(site.day(), 1, Integer::sum)));
    }

    private void make(Site site, int turn) {
        OffsetDateTime arrival = OffsetDateTime.parse(site.day() + (turn == 1 ? "T09:30:00+08:00" : "T14:30:00+08:00"));
        String inspection = Waste.OPERATION.api() + "/inspections";
        String id = team.first()
                .on(arrival.minusDays(1))
                .post(
                        inspection,
                        Json.of(
                                "site",
                                Json.map(
                                        "matter", site.matter(),
                                        "district", site.district(),
                                        "enterprise", site.uscc(),
                                        "name", site.name()),
                                "day",
                                site.day(),
                                "officers",
                                team.officers()))
                .id();
        inspection += "/" + id;
        JsonNode arrived = team.first()
                .on(arrival)
                .post(inspection + "/arrival", Json.of("certificatesShown", true))
                .ok();
        team.first()
                .on(arrival.plusMinutes(60))
                .post(inspection + "/answers", answers(site, arrived))
                .ok();
        Problems problems = new Problems(team, site, id, arrival.plusMinutes(70));
        site.findings().forEach(problems::find);
        String summary = site.findings().isEmpty()
                ? "演示：未发现问题。"
                : "演示：发现问题 " + site.findings().size() + " 个。";
        team.first()
                .on(arrival.plusMinutes(120))
                .post(inspection + "/completion", Json.of("summary", summary))
                .ok();
    }

    private static String answers(Site site, JsonNode inspection) {
        Set<String> violated = site.findings().stream()
                .map(finding -> POINTS.get(finding.category()))
                .collect(Collectors.toSet());
        return Json.of(
                "answers",
                inspection
                        .path("points")
                        .valueStream()
                        .map(point -> point.path("code").asString())
                        .map(code -> answer(code, violated.contains(code)))
                        .toList());
    }

    private static Map<String, Object> answer(String code, boolean violated) {
        return violated
                ? Json.map("point", code, "result", "VIOLATES", "note", "演示：见问题清单")
                : Json.map("point", code, "result", "CONFORMS");
    }
}
