package sharpsword.defaults.reference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Mark;
import sharpsword.reference.data.Validity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Reads a data package from the event that carries it. */
final class PublishedPackage {

    private PublishedPackage() {}

    /**
     * Reads the data of {@code reference.published.v1}: kind, key, version, validFrom, validTo?, title?, source?, mark?,
     * content.
     *
     * @throws sharpsword.access.RefusedException {@code data-package-invalid} naming the field
     */
    static DataPackage read(JsonNode data) {
        if (!(data.get("content") instanceof ArrayNode content)) {
            throw Refusal.malformed("data-package-invalid").at("content").asException();
        }
        String key = data.path("key").asString("");
        return new DataPackage(
                data.path("kind").asString(""),
                key,
                data.path("version").asInt(0),
                validity(data),
                data.path("title").asString(key),
                data.path("source").asString("campaign"),
                mark(data.path("mark").asString("")),
                content);
    }

    private static Validity validity(JsonNode data) {
        try {
            return new Validity(LocalDate.parse(data.path("validFrom").asString("")), end(data));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            throw Refusal.malformed("data-package-invalid").at("validFrom").asException();
        }
    }

    private static @Nullable LocalDate end(JsonNode data) {
        String text = data.path("validTo").asString("");
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** What does not say how sure it is counts as assumed. */
    private static Mark mark(String text) {
        return Arrays.stream(Mark.values())
                .filter(mark -> mark.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Mark.ASSUMED);
    }
}
