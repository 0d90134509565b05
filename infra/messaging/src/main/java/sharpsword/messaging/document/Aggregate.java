package sharpsword.messaging.document;

import java.util.Set;

/**
 * The state of a document that people and events change. Implemented by a record whose components are the stored fields.
 *
 * <p>The envelope around it (version, revision, causes, pending entries, head of the history) belongs to
 * {@link Documents} and is never part of the record.
 */
public interface Aggregate {

    /** Stored as {@code _id}. */
    String id();

    /** Scope keys of those who may see this document, computed anew by its owner on every change. */
    Set<String> visibleTo();
}
