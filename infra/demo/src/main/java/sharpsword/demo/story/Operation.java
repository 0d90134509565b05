package sharpsword.demo.story;

import java.util.List;
import java.util.stream.Collectors;
import sharpsword.demo.people.Person;
import tools.jackson.databind.JsonNode;

/**
 * One of the seven operations in the plan of 2024.
 *
 * @param code its code
 * @param slug its part of the address
 * @param from first day
 * @param to last day
 * @param partners agencies that take part
 * @param legalBasis articles on which it rests
 */
record Operation(String code, String slug, String from, String to, List<String> partners, List<String> legalBasis) {

    static final String LEAD_AGENCY = "CORPS-500000";

    static List<Operation> all() {
        return Json.file("operations.json").valueStream().map(Operation::of).toList();
    }

    static Operation named(String code) {
        return all().stream()
                .filter(operation -> operation.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Operation of(JsonNode row) {
        return new Operation(
                row.path("operation").asString(),
                row.path("slug").asString(),
                row.path("from").asString(),
                row.path("to").asString(),
                texts(row.path("partners")),
                texts(row.path("legalBasis")));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toList());
    }

    /** Address of its service. */
    String api() {
        return "/api/operations/" + slug;
    }

    /** Takes the next step of its life. */
    void advance(Person lead, String action, String note) {
        lead.post(api() + "/plans/" + code + "-2024/steps", Json.of("action", action, "note", note))
                .ok();
    }

    /** Waits until tips have become leads there. */
    void awaitLeads(Stage stage) {
        stage.patience()
                .until(
                        "tips have become leads of " + code,
                        () -> stage.lead()
                                        .get(api() + "/leads?limit=1")
                                        .ok()
                                        .path("total")
                                        .asInt()
                                > 0);
    }
}
