package sharpsword.embedded.query;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.index.IndexEntry;
import sharpsword.embedded.store.Bson;

/** Walks a plan and tests each document against the whole query. Counts what it looked at. */
final class PlannedMatches implements Matches {

    private final EntryWalk walk;
    private final Documents documents;
    private final Document query;
    private final DefaultQueryMatcher matcher = new DefaultQueryMatcher();
    private long entriesExamined;
    private long documentsExamined;

    PlannedMatches(EntryWalk walk, Documents documents, Document query) {
        this.walk = walk;
        this.documents = documents;
        this.query = query;
    }

    @Override
    public @Nullable Match next() {
        for (IndexEntry entry = walk.next(); entry != null; entry = walk.next()) {
            entriesExamined++;
            byte[] bson = entry.document() == null ? documents.at(entry.position()) : entry.document();
            if (bson != null) {
                documentsExamined++;
                Document document = Bson.decode(bson);
                if (test(document)) {
                    return new Match(entry.position(), document);
                }
            }
        }
        return null;
    }

    boolean test(Document document) {
        return matcher.matches(document, query);
    }

    @Override
    public void release() {
        walk.release();
    }

    long entriesExamined() {
        return entriesExamined;
    }

    long documentsExamined() {
        return documentsExamined;
    }
}
