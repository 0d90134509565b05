package sharpsword.embedded.server;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.query.Match;
import sharpsword.embedded.query.Matches;

/** Matches as documents, each projected as it is read. */
final class MatchedDocuments implements Iterator<Document> {

    private final Matches matches;
    private final UnaryOperator<Document> projection;
    private @Nullable Match head;

    MatchedDocuments(Matches matches, UnaryOperator<Document> projection) {
        this.matches = matches;
        this.projection = projection;
    }

    @Override
    public boolean hasNext() {
        if (head == null) {
            head = matches.next();
        }
        return head != null;
    }

    @Override
    public Document next() {
        if (!hasNext() || head == null) {
            throw new NoSuchElementException();
        }
        Document document = projection.apply(head.document());
        head = null;
        return document;
    }
}
