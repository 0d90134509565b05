package sharpsword.demo.story;

import java.util.List;
import java.util.Map;
import sharpsword.demo.people.Person;

/** February and March: headquarters drafts the campaign, leadership approves it, its seven operations are published. */
final class Planning implements Chapter {

    private static final String CAMPAIGN = "/api/campaign/campaigns/2024";

    @Override
    public String title() {
        return "制定并发布 2024 年利剑执法行动方案";
    }

    @Override
    public void tell(Stage stage) {
        Person lead = stage.lead();
        lead.on("2024-02-20T09:00:00+08:00")
                .post("/api/campaign/campaigns", Json.of("year", 2024, "title", "2024年“利剑执法”专项行动（演示）"))
                .ok();
        List<String> districts = Districts.codes();
        for (Operation operation : Operation.all()) {
            lead.on("2024-02-26T09:00:00+08:00")
                    .put(CAMPAIGN + "/operations/" + operation.code(), terms(operation, districts))
                    .ok();
        }
        lead.on("2024-02-28T09:00:00+08:00")
                .post(CAMPAIGN + "/submission", Json.of("note", "演示：报请审定"))
                .ok();
        stage.leadership()
                .on("2024-03-05T10:00:00+08:00")
                .post(CAMPAIGN + "/approval", Json.of("note", "演示：同意"))
                .ok();
        lead.on("2024-03-06T09:00:00+08:00")
                .post(CAMPAIGN + "/start", Json.of("note", "演示：启动"))
                .ok();
        Operation.all().forEach(operation -> publish(stage, operation));
    }

    private static String terms(Operation operation, List<String> districts) {
        List<Map<String, Object>> quotas = operation.code().equals(Waste.CODE) ? Site.quotas() : List.of();
        return Json.of(
                "from", operation.from(),
                "to", operation.to(),
                "leadAgency", Operation.LEAD_AGENCY,
                "partners", operation.partners(),
                "districts", districts,
                "quotas", quotas,
                "legalBasis", operation.legalBasis());
    }

    private static void publish(Stage stage, Operation operation) {
        Person lead = stage.lead();
        lead.on("2024-03-08T09:00:00+08:00")
                .post(CAMPAIGN + "/operations/" + operation.code() + "/publication", Json.NOTHING)
                .ok();
        String plan = operation.api() + "/plans/" + operation.code() + "-2024";
        stage.patience()
                .until(
                        "the service of " + operation.code() + " has its plan",
                        () -> lead.get(plan).isOk());
    }
}
