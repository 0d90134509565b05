package sharpsword.demo.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sharpsword.demo.people.Person;

/** June: fifty firms are visited in the operation against hazardous waste and fraud with monitoring data; 61 problems are found. */
final class Waste implements Chapter {

    static final String CODE = "HAZARDOUS_WASTE";
    static final Operation OPERATION = Operation.named(CODE);

    @Override
    public String title() {
        return "6 月：两打行动，检查 50 家，发现问题 61 个";
    }

    @Override
    public void tell(Stage stage) {
        Person lead = stage.lead();
        OPERATION.advance(lead.on("2024-05-20T09:00:00+08:00"), "PUBLICISE", "演示：公开征集危险废物和监测数据弄虚作假线索");
        OPERATION.advance(lead.on("2024-05-22T09:00:00+08:00"), "START_SCREENING", "演示：开展线上排查");
        OPERATION.awaitLeads(stage);
        OPERATION.advance(lead.on("2024-05-30T09:00:00+08:00"), "DISPATCH", "演示：线索和检查对象已派发");
        OPERATION.advance(lead.on("2024-06-03T08:30:00+08:00"), "START_INSPECTING", "演示：现场检查开始");
        Map<String, List<Site>> byTeam = Site.all().stream().collect(Collectors.groupingBy(Site::team));
        Together.each(
                List.copyOf(byTeam.entrySet()),
                team -> new Visits(Team.named(team.getKey(), stage)).make(team.getValue()));
        OPERATION.advance(lead.on("2024-06-28T17:30:00+08:00"), "ISSUE_PROBLEMS", "演示：问题清单已交办");
        OPERATION.advance(lead.on("2024-07-01T09:00:00+08:00"), "START_RECTIFYING", "演示：进入整改");
    }
}
