package sharpsword.campaign.opening;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published figures that somebody still has to sign for: what was read where. Nothing of it is shown before it is signed. */
public final class FigureCatalogue {

    private static final String FILE = "/campaign/opening-figures.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FigureCatalogue() {}

    /**
     * A published figure.
     *
     * @param mark how far the reading can be relied on
     */
    public record Published(String key, @JsonUnwrapped Statement statement, String mark) {}

    /** All of them, in the order of the file. */
    public static List<Published> all() {
        List<Published> all = new ArrayList<>();
        for (JsonNode row : JSON.readTree(text())) {
            all.add(new Published(
                    row.get("key").asString(),
                    JSON.treeToValue(row, Statement.class),
                    row.get("mark").asString()));
        }
        return all;
    }

    private static String text() {
        try (InputStream in = FigureCatalogue.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
