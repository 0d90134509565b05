package sharpsword.embedded.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.index.DocumentScan;
import sharpsword.embedded.index.Scannable;

/** Finds documents of one collection. Safe beside writers: what is found is a copy, and each document is whole. */
public final class Search {

    private final Planner planner;
    private final Documents documents;

    /** @param indexes may change while the search is in use */
    public Search(DocumentScan scan, Collection<? extends Scannable> indexes, Documents documents) {
        this.planner = new Planner(scan, indexes);
        this.documents = documents;
    }

    /**
     * The documents that match, in the wanted order.
     *
     * @param skip how many to leave out
     * @param limit how many at most; 0 for all
     */
    public Matches run(Document query, @Nullable Document orderBy, int skip, int limit) {
        Plan plan = planner.plan(query, orderBy);
        return finish(plan, new PlannedMatches(plan.walk(), documents, query), orderBy, skip, limit);
    }

    /** Runs the query and tells how: the plan, and how many entries and documents were looked at. */
    public Document explain(Document query, @Nullable Document orderBy, int skip, int limit) {
        Plan plan = planner.plan(query, orderBy);
        PlannedMatches examined = new PlannedMatches(plan.walk(), documents, query);
        Matches matches = finish(plan, examined, orderBy, skip, limit);
        int returned = 0;
        while (matches.next() != null) {
            returned++;
        }
        return new Document("queryPlanner", new Document("winningPlan", plan.describe()))
                .append(
                        "executionStats",
                        new Document("nReturned", returned)
                                .append("totalKeysExamined", examined.entriesExamined())
                                .append("totalDocsExamined", examined.documentsExamined()));
    }

    private Matches finish(Plan plan, PlannedMatches found, @Nullable Document orderBy, int skip, int limit) {
        int most = limit == 0 ? 0 : Math.addExact(skip, limit);
        Matches ordered =
                plan.sorted() ? found : SortedMatches.of(found, SortOrder.of(orderBy), most, documents, found::test);
        return new WindowedMatches(ordered, skip, limit);
    }
}
