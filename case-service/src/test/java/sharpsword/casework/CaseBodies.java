package sharpsword.casework;

import java.util.List;
import java.util.Map;

/** Bodies of requests that several tests send. */
final class CaseBodies {

    private CaseBodies() {}

    static Map<String, Object> conditions(boolean met) {
        Map<String, Object> yes = Map.of("met", true, "reason", "经核实成立");
        return Map.of(
                "evidence", Map.of("met", met, "reason", "现场笔录和联单"),
                "penaltyDue", yes,
                "ownJurisdiction", yes,
                "withinLimitation", yes);
    }

    static Map<String, Object> report(String... team) {
        return Map.of(
                "offence", "污染环境罪",
                "basis", "CL 338; J23-7 1(2)",
                "summary", "非法处置危险废物三点四吨",
                "team", List.of(team));
    }
}
