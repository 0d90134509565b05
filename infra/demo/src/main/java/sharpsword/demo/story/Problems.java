package sharpsword.demo.story;

import java.time.OffsetDateTime;
import sharpsword.demo.people.Person;

/** The problems of one visit, and what the inspectors propose because of them. */
final class Problems {

    private final Team team;
    private final Site site;
    private final String inspection;
    private final OffsetDateTime foundAt;

    Problems(Team team, Site site, String inspection, OffsetDateTime foundAt) {
        this.team = team;
        this.site = site;
        this.inspection = inspection;
        this.foundAt = foundAt;
    }

    void find(Site.Finding finding) {
        String problems = Waste.OPERATION.api() + "/problems";
        String id = team.first()
                .on(foundAt)
                .post(
                        problems,
                        Json.of(
                                "inspection",
                                inspection,
                                "category",
                                finding.category(),
                                "mode",
                                "ON_SITE",
                                "description",
                                "演示数据：现场检查发现。",
                                "correctedOnSpot",
                                false,
                                "duty",
                                Json.map(
                                        "responsibleUnit", site.name(),
                                        "supervisingUnit", "演示·属地执法支队",
                                        "requirement", "按期整改并报送佐证材料")))
                .id();
        String problem = problems + "/" + id;
        switch (finding.consequence()) {
            case "PENALTY", "CRIMINAL" -> propose(problem, finding);
            case "WRITTEN_OFF" -> new WritingOff(team, problem).from(foundAt);
            default -> putRight(problem);
        }
    }

    /** 拟立案、拟移送: proposed on 28 June, when the list of problems is handed over. */
    private void propose(String problem, Site.Finding finding) {
        team.first()
                .on("2024-06-28T16:00:00+08:00")
                .post(
                        problem + "/filing",
                        Json.of("kind", finding.consequence(), "violation", finding.category(), "actDate", site.day()))
                .ok();
    }

    private void putRight(String problem) {
        Person writer = team.first().on(foundAt.plusDays(3));
        writer.post(problem + "/steps", Json.of("action", "FILE_PLAN", "note", "演示：整改方案"))
                .ok();
        writer.post(problem + "/steps", Json.of("action", "START", "note", "演示：开始整改"))
                .ok();
    }
}
