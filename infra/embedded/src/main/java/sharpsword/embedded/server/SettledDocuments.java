package sharpsword.embedded.server;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import sharpsword.embedded.key.KeyBytes;
import sharpsword.embedded.query.Match;
import sharpsword.embedded.query.Matches;

/**
 * All matches, found before the first is given out: whoever changes them while walking meets none twice. Beyond the first
 * few only positions are held, and the documents are read again.
 */
final class SettledDocuments implements Iterable<Document> {

    private static final int MOST_HELD = 100;

    private final List<Document> held = new ArrayList<>();
    private final List<KeyBytes> positions = new ArrayList<>();
    private final Function<KeyBytes, Document> read;

    SettledDocuments(Matches matches, Function<KeyBytes, Document> read) {
        this.read = read;
        for (Match match = matches.next(); match != null; match = matches.next()) {
            if (held.size() < MOST_HELD) {
                held.add(match.document());
            } else {
                positions.add(match.position());
            }
        }
    }

    @Override
    public Iterator<Document> iterator() {
        Iterator<Document> first = held.iterator();
        Iterator<KeyBytes> rest = positions.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return first.hasNext() || rest.hasNext();
            }

            @Override
            public Document next() {
                return first.hasNext() ? first.next() : read.apply(rest.next());
            }
        };
    }
}
