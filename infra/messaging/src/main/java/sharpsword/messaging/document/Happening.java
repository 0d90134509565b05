package sharpsword.messaging.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command made happen: one entry of the history, and an event if others should know.
 *
 * @param action verb of the domain, for example {@code accept}
 * @param eventType type with version, for example {@code transfer.accepted.v1}, or null for an entry of the history only
 * @param data what happened and the state after it, as identifiers, codes and counts; no personal data; at most 32 KB
 */
public record Happening(String action, @Nullable String eventType, Object data) {

    /** Something that others are told. */
    public static Happening told(String action, String eventType, Object data) {
        return new Happening(action, eventType, data);
    }

    /** Something that only the document's own history keeps. */
    public static Happening kept(String action, Object data) {
        return new Happening(action, null, data);
    }

    public static Happening kept(String action) {
        return new Happening(action, null, Map.of());
    }
}
