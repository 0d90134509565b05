package sharpsword.demo.story;

import java.util.List;
import java.util.Map;
import sharpsword.demo.people.Person;
import tools.jackson.databind.JsonNode;

/** 18 July: the published figures that are older than the platform are entered and signed by a second officer (期初数). */
final class Figures implements Chapter {

    private static final String FIGURES = "/api/campaign/opening-figures";
    private static final List<String> SAID = List.of(
            "dataset", "value", "exactness", "unit", "title", "titleEn", "scope", "from", "to", "source", "metric");

    @Override
    public String title() {
        return "录入并复核期初数";
    }

    @Override
    public void tell(Stage stage) {
        List<JsonNode> published =
                stage.lead().get(FIGURES + "/published").ok().valueStream().toList();
        Together.each(published, figure -> enter(stage, figure));
    }

    private static void enter(Stage stage, JsonNode figure) {
        String address = FIGURES + "/" + figure.path("key").asString();
        Map<String, Object> says = Json.map();
        SAID.forEach(name -> figure.optional(name).ifPresent(value -> says.put(name, value)));
        Person lead = stage.lead();
        lead.post(address, Json.of(says)).ok();
        stage.officer("corps.head")
                .post(address + "/confirmation", Json.NOTHING)
                .ok();
    }
}
