package sharpsword.messaging.document;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.data.mongodb.core.query.Criteria;
import sharpsword.access.Caller;

/**
 * All documents of one type: the only door to them.
 *
 * <p>A command changes one document. The decision is taken on the state that is then written over, guarded by its
 * version; if a listener got in between, the decision is taken again, and if a person did, the command is refused. What
 * happened stands in the document before the answer goes out and is told to others afterwards.
 */
public final class Documents<T extends Aggregate> {

    private final DocumentWriter<T> writer;
    private final DocumentReader<T> reader;

    Documents(DocumentWriter<T> writer, DocumentReader<T> reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /**
     * Creates a document, or answers what the same command created before.
     *
     * @param id identifier, usually {@link Command#newId()}
     */
    public Outcome<T> create(Command command, String id, Function<Moment, Decision<T>> decide) {
        return writer.create(command, id, decide);
    }

    /**
     * Changes a document that the caller may see. Services see every document of their own; the public sees none.
     *
     * <p>Refusals besides the domain's: {@code document-unknown}, {@code revision-stale}, {@code changed-meanwhile},
     * {@code idempotency-key-reused}, {@code document-too-large}, {@code pending-full}, {@code schema-newer} and those of
     * {@link RecordingRules}.
     */
    public Outcome<T> change(Command command, String id, BiFunction<T, Moment, Decision<T>> decide) {
        return writer.change(command, id, raw -> reader.mayTouch(command.caller(), raw), decide);
    }

    /** Changes a document for a caller whose right to it the use case has proven otherwise, such as a receipt code. */
    public Outcome<T> changeEntrusted(Command command, String id, BiFunction<T, Moment, Decision<T>> decide) {
        return writer.change(command, id, raw -> true, decide);
    }

    /** The document, if it is there and the caller may see it. */
    public Optional<Stored<T>> find(Caller caller, String id) {
        return reader.find(caller, id);
    }

    /** The document for a caller whose right to it has been proven otherwise, or for the service itself. */
    public Optional<Stored<T>> findEntrusted(String id) {
        return reader.findEntrusted(id);
    }

    /**
     * What the caller may see of the documents that the filter takes, in order.
     *
     * @param filter adds conditions to the scope condition, chained: {@code scope -> scope.and("state").is("OPEN")}
     */
    public List<Stored<T>> list(Caller caller, UnaryOperator<Criteria> filter, Listing listing) {
        return reader.list(caller, filter, listing);
    }

    /** How many the caller may see. */
    public long count(Caller caller, UnaryOperator<Criteria> filter) {
        return reader.count(caller, filter);
    }

    /** Documents whatever their scope, for the service's own jobs. */
    public List<Stored<T>> listEntrusted(Criteria filter, Listing listing) {
        return reader.listEntrusted(filter, listing);
    }

    /** The history of a document that the caller may see, oldest first, pending entries included. */
    public List<Entry> history(Caller caller, String id) {
        return find(caller, id).map(stored -> reader.history(id)).orElse(List.of());
    }
}
