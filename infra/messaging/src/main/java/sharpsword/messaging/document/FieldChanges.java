package sharpsword.messaging.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import sharpsword.access.ScopeKeys;

/**
 * What has to be written to turn one stored form into another: {@code $set}, {@code $unset} and, for a list that only
 * grew, {@code $push}. Fields that the record does not know stay as they are.
 */
record FieldChanges(Document set, Document unset, Document push) {

    /**
     * Compares field by field.
     *
     * @param raw the document as it is stored
     * @param before what the record made of it
     * @param after what the record is to be
     */
    static FieldChanges between(Document raw, Document before, Document after) {
        FieldChanges changes = new FieldChanges(new Document(), new Document(), new Document());
        after.forEach((field, value) -> changes.compare(field, raw.get(field), value));
        before.keySet().stream()
                .filter(field -> !after.containsKey(field))
                .forEach(field -> changes.unset.append(field, ""));
        return changes;
    }

    private void compare(String field, @Nullable Object old, Object now) {
        if (field.equals("_id") || same(field, old, now)) {
            return;
        }
        if (old instanceof List<?> was && now instanceof List<?> is && grew(was, is)) {
            push.append(field, new Document("$each", List.copyOf(is.subList(was.size(), is.size()))));
        } else {
            set.append(field, now);
        }
    }

    private static boolean same(String field, @Nullable Object old, Object now) {
        if (field.equals(ScopeKeys.FIELD) && old instanceof Collection<?> was && now instanceof Collection<?> is) {
            return new HashSet<Object>(was).equals(new HashSet<Object>(is));
        }
        return Objects.equals(old, now);
    }

    private static boolean grew(List<?> was, List<?> is) {
        return !was.isEmpty()
                && is.size() > was.size()
                && is.subList(0, was.size()).equals(was);
    }

    boolean touches(String field) {
        return set.containsKey(field);
    }
}
