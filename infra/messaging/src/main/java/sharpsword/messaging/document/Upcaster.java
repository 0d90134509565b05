package sharpsword.messaging.document;

import org.bson.Document;

/** Turns a stored document of schema n into schema n + 1, on the raw form, when it is read. */
@FunctionalInterface
public interface Upcaster {

    /** Changes the document in place. */
    void upcast(Document raw);
}
