package sharpsword.demo.story;

import java.util.List;
import java.util.Map;
import sharpsword.demo.people.Person;
import tools.jackson.databind.JsonNode;

/** August: one of the proposed cases is investigated and ends without a penalty, since it was minor (轻微免罚): 545 become 546. */
final class Exemption implements Chapter {

    @Override
    public String title() {
        return "8 月：一件案件轻微免罚，545 变为 546";
    }

    @Override
    public void tell(Stage stage) {
        String docket = new Dockets(stage).of("FULING", "SWL-112-1");
        String address = Dockets.address(docket);
        Person handler = stage.officer("fuling.handler");
        Person head = stage.officer("fuling.head");
        Dockets.file(docket, handler, head, "2024-07-19T10:00:00+08:00");
        List<String> officers = Team.named("FULING", stage).officers();
        handler.on("2024-07-22T09:00:00+08:00")
                .post(address + "/officers", Json.of("officers", officers))
                .ok();
        handler.on("2024-08-05T09:00:00+08:00")
                .post(address + "/crime-screening", Json.of("facts", noFacts()))
                .ok();
        handler.on("2024-08-06T09:00:00+08:00")
                .post(
                        address + "/investigation-report",
                        Json.of(
                                "title", "调查报告（演示）",
                                "sha256", Sha256.of("report"),
                                "proposal", "演示：建议不予行政处罚"))
                .ok();
        JsonNode decided = head.on("2024-08-16T09:00:00+08:00")
                .post(address + "/no-penalty-decision", decision())
                .ok();
        String number = decided.path("noPenalty").path("number").asString();
        head.on("2024-08-20T09:00:00+08:00")
                .post(address + "/closure", Json.of("ground", "NO_PENALTY", "reason", "演示：结案", "paper", number))
                .ok();
    }

    private static Map<String, Object> noFacts() {
        return Json.map(
                "circumstances", List.of(),
                "quantities", Map.of(),
                "measurements", List.of(),
                "priorPenalties", List.of());
    }

    private static String decision() {
        return Json.of(
                "ground",
                "MINOR_EXEMPT",
                "reason",
                "演示：标识缺失，当场补正，无危害后果",
                "findings",
                Json.map("MINOR", "演示：现场照片", "CORRECTED_IN_TIME", "演示：复查记录", "NO_HARM", "演示：现场笔录"),
                "education",
                paper("教育记录（演示）"),
                "correction",
                paper("整改复查记录（演示）"),
                "discussion",
                paper("集体讨论记录（演示）"));
    }

    private static Map<String, Object> paper(String title) {
        return Json.map("title", title, "sha256", Sha256.of(title));
    }
}
