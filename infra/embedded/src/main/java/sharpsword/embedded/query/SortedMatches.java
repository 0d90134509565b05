package sharpsword.embedded.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.index.SortKey;
import sharpsword.embedded.key.KeyBytes;
import sharpsword.embedded.store.Bson;

/**
 * Matches in an order that no index gives. Only keys are held and sorted; documents are read again as they are asked for,
 * so a large result does not have to fit into memory.
 */
final class SortedMatches implements Matches {

    private final Iterator<Place> places;
    private final Documents documents;
    private final Predicate<Document> stillMatches;

    private SortedMatches(Iterator<Place> places, Documents documents, Predicate<Document> stillMatches) {
        this.places = places;
        this.stillMatches = stillMatches;
        this.documents = documents;
    }

    /** @param most how many are wanted from the beginning; 0 for all */
    static SortedMatches of(
            Matches matches, SortOrder order, int most, Documents documents, Predicate<Document> stillMatches) {
        Collection<Place> kept = most > 0 ? new PriorityQueue<>(Comparator.reverseOrder()) : new ArrayList<>();
        for (Match match = matches.next(); match != null; match = matches.next()) {
            kept.add(new Place(SortKey.of(match.document(), order.fields()), match.position()));
            if (kept instanceof PriorityQueue<Place> best && best.size() > most) {
                best.poll();
            }
        }
        List<Place> sorted = kept.stream().sorted().toList();
        return new SortedMatches(sorted.iterator(), documents, stillMatches);
    }

    @Override
    public @Nullable Match next() {
        while (places.hasNext()) {
            KeyBytes position = places.next().position();
            byte[] bson = documents.at(position);
            Document document = bson == null ? null : Bson.decode(bson);
            if (document != null && stillMatches.test(document)) {
                return new Match(position, document);
            }
        }
        return null;
    }

    @Override
    public void release() {
        // Only positions are held.
    }

    private record Place(KeyBytes key, KeyBytes position) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byKey = key.compareTo(other.key);
            return byKey != 0 ? byKey : position.compareTo(other.position);
        }
    }
}
