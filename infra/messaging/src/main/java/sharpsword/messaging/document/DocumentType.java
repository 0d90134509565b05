package sharpsword.messaging.document;

import java.util.List;

/**
 * Where and how an aggregate is stored.
 *
 * @param collection collection name; its history is {@code <collection>_history}
 * @param type the record
 * @param upcasters one for each step from schema 1 to the current schema, in order
 * @param indexes indexes of the lists and jobs that read it; list indexes start with {@code visibleTo}
 */
public record DocumentType<T extends Aggregate>(
        String collection, Class<T> type, List<Upcaster> upcasters, List<IndexKeys> indexes) {

    public DocumentType {
        upcasters = List.copyOf(upcasters);
        indexes = List.copyOf(indexes);
    }

    public static <T extends Aggregate> DocumentType<T> of(String collection, Class<T> type, IndexKeys... indexes) {
        return new DocumentType<>(collection, type, List.of(), List.of(indexes));
    }

    public DocumentType<T> upcastBy(Upcaster... steps) {
        return new DocumentType<>(collection, type, List.of(steps), indexes);
    }

    /** The schema that is written now; a document of a higher one is read-only here. */
    int schema() {
        return upcasters.size() + 1;
    }

    public String history() {
        return collection + "_history";
    }
}
