package sharpsword.embedded.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.index.DocumentScan;
import sharpsword.embedded.index.Scannable;

/** Chooses the plan for a query from the indexes of a collection. */
public final class Planner {

    private final DocumentScan documents;
    private final Collection<? extends Scannable> indexes;

    public Planner(DocumentScan documents, Collection<? extends Scannable> indexes) {
        this.documents = documents;
        this.indexes = indexes;
    }

    public Plan plan(Document query, @Nullable Document orderBy) {
        SortOrder order = SortOrder.of(orderBy);
        if (order.reverseNatural()) {
            return new Plan(List.of(IndexPlan.wholeCollection(documents, true, true)), true);
        }
        Optional<IndexPlan> best = best(query, order);
        if (best.isEmpty()) {
            return branches(query)
                    .map(parts -> new Plan(parts, order.isAny()))
                    .orElseGet(() -> new Plan(
                            List.of(IndexPlan.wholeCollection(documents, false, order.isAny())), order.isAny()));
        }
        return new Plan(List.of(best.get()), best.get().sorted());
    }

    private Optional<IndexPlan> best(Document query, SortOrder order) {
        Demands demands = Demands.of(query);
        List<Scannable> candidates = new ArrayList<>(indexes);
        candidates.addFirst(documents);
        return candidates.stream()
                .filter(index -> !index.getKeys().isEmpty())
                .flatMap(index -> new IndexFit(index, demands, order).plan().stream())
                .max(Comparator.comparingInt(IndexPlan::score));
    }

    /** One plan for each branch of an {@code $or}, if an index serves each. */
    private Optional<List<IndexPlan>> branches(Document query) {
        if (!(query.get("$or") instanceof Collection<?> branches)) {
            return Optional.empty();
        }
        SortOrder any = SortOrder.of(null);
        List<IndexPlan> parts = branches.stream()
                .flatMap(branch -> best((Document) branch, any).stream())
                .toList();
        return parts.size() == branches.size() && !parts.isEmpty() ? Optional.of(parts) : Optional.empty();
    }
}
