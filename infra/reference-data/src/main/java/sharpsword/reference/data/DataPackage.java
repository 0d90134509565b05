package sharpsword.reference.data;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * A set of facts that was published together: a law list, the districts, the holidays of one year.
 *
 * <p>A package never changes. What is corrected or renewed comes as a higher version of the same kind and key; lower
 * versions stay, because an old event is judged by what was in force on its date.
 *
 * @param kind code of the {@link Kind}
 * @param key which set of that kind, for example {@code 2024} for a calendar; several keys are in force side by side
 * @param version 1, 2, 3 … within kind and key
 * @param validity dates on which this version speaks
 * @param title name for people, in Chinese
 * @param titleEn the same in English; null if the package does not say it, then the Chinese title is shown
 * @param source where the facts were taken from
 * @param mark how far the source can be relied on; rows may carry their own mark
 * @param content array of rows, each an object, in canonical form; a copy of what was given, not to be modified
 */
public record DataPackage(
        String kind,
        String key,
        int version,
        Validity validity,
        String title,
        @Nullable String titleEn,
        String source,
        Mark mark,
        ArrayNode content) {

    public DataPackage {
        content = CanonicalRows.of(content);
    }

    /** A package that has no English title. */
    public DataPackage(
            String kind,
            String key,
            int version,
            Validity validity,
            String title,
            String source,
            Mark mark,
            ArrayNode content) {
        this(kind, key, version, validity, title, null, source, mark, content);
    }

    /** The package's name with its version, as records keep it. */
    public PackageVersion id() {
        return new PackageVersion(kind, key, version);
    }

    /** The rows, numbered from 1 because the lines of the file are not known any more. */
    Rows rows() {
        return rows(IntStream.rangeClosed(1, content.size()).toArray());
    }

    Rows rows(int[] lines) {
        Rows rows = new Rows();
        int index = 0;
        for (JsonNode node : content) {
            rows.add(lines[index++], node);
        }
        return rows;
    }
}
