package sharpsword.messaging.document;

import java.util.Arrays;
import org.bson.Document;

/**
 * Keys of one index in order, a leading minus meaning descending: {@code IndexKeys.of("visibleTo", "state", "-openedAt")}.
 *
 * <p>Never unique: uniqueness is a claim.
 */
public record IndexKeys(Document keys) {

    public static IndexKeys of(String... fields) {
        Document keys = new Document();
        Arrays.stream(fields).forEach(field -> {
            boolean descending = field.startsWith("-");
            keys.append(descending ? field.substring(1) : field, descending ? -1 : 1);
        });
        return new IndexKeys(keys);
    }
}
