package sharpsword.embedded.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a query is answered: along one index, along one index for each branch of an {@code $or}, or through everything.
 *
 * @param parts walked one after the other; a document found twice counts once
 * @param sorted whether the documents come in the wanted order
 */
public record Plan(List<IndexPlan> parts, boolean sorted) {

    /** Names as the real server gives them: IXSCAN with an index name, COLLSCAN, under SORT or OR. */
    public Document describe() {
        List<Document> scans = parts.stream().map(Plan::describe).toList();
        Document found =
                scans.size() == 1 ? scans.getFirst() : new Document("stage", "OR").append("inputStages", scans);
        return sorted ? found : new Document("stage", "SORT").append("inputStage", found);
    }

    private static Document describe(IndexPlan part) {
        if (part.score() == 0) {
            return new Document("stage", "COLLSCAN").append("direction", direction(part));
        }
        return new Document("stage", "IXSCAN")
                .append("indexName", part.index().getName())
                .append("ranges", part.ranges().size())
                .append("direction", direction(part));
    }

    private static String direction(IndexPlan part) {
        return part.reverse() ? "backward" : "forward";
    }

    EntryWalk walk() {
        Stream<EntryWalk> walks = parts.stream().map(EntryWalk::along);
        boolean repeats = parts.size() > 1 || parts.stream().anyMatch(IndexPlan::mayRepeatDocuments);
        return EntryWalk.chain(walks.toList(), repeats);
    }
}
