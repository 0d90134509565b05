package sharpsword.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The map has exactly the districts with a standard code, by the codes of today. */
class MapTests {

    private static final Path MAP = Path.of("src/main/resources/static/vendor/chongqing.geojson");
    private static final Path DISTRICTS = Path.of("../infra/reference-data/src/main/resources/reference/districts.csv");

    @Test
    void drawsEveryDistrictThatHasAStandardCode() throws IOException {
        List<String> drawn = new ArrayList<>();
        for (JsonNode feature : features()) {
            drawn.add(feature.get("properties").get("name").asString());
        }
        List<String> known = Files.readAllLines(DISTRICTS).stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[3].equals("true") && !cells[2].equals("CITY"))
                .map(cells -> cells[0])
                .toList();

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyRingIsClosedAndLiesInChongqing() throws IOException {
        for (JsonNode feature : features()) {
            for (JsonNode polygon : feature.get("geometry").get("coordinates")) {
                for (JsonNode ring : polygon) {
                    assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
                    ring.forEach(point -> {
                        assertThat(point.get(0).asDouble()).isBetween(105.0, 111.0);
                        assertThat(point.get(1).asDouble()).isBetween(28.0, 33.0);
                    });
                }
            }
        }
    }

    private static JsonNode features() throws IOException {
        return new ObjectMapper().readTree(Files.readString(MAP)).get("features");
    }
}
