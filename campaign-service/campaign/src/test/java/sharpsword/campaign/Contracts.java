package sharpsword.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Compares events with the examples in {@code contract}: the same fields of the same types. */
public final class Contracts {

    private Contracts() {}

    public static void assertShape(String type, JsonNode event) {
        try {
            JsonNode example = CampaignPlatform.JSON.readTree(Files.readString(Path.of("contract", type + ".json")));
            assertThat(shape("", event, new TreeSet<>())).isEqualTo(shape("", example, new TreeSet<>()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Every field with the type of its value. Trace contexts come and go, and the rows of a package are as its kind has them. */
    private static Set<String> shape(String path, JsonNode node, Set<String> shape) {
        if (path.equals("/data/content")) {
            shape.add(path + " " + node.getNodeType());
        } else if (node.isObject()) {
            node.propertyStream()
                    .filter(field -> !field.getKey().equals("traceparent"))
                    .forEach(field -> shape(path + "/" + field.getKey(), field.getValue(), shape));
        } else if (node.isArray()) {
            node.forEach(element -> shape(path + "[]", element, shape));
        } else {
            shape.add(path + " " + node.getNodeType());
        }
        return shape;
    }
}
