package sharpsword.embedded.query;

import java.util.List;
import sharpsword.embedded.index.DocumentScan;
import sharpsword.embedded.index.Scannable;

/**
 * A walk along one index.
 *
 * @param ranges the stretches
 * @param reverse whether each is walked from its end
 * @param sorted whether the documents come in the wanted order
 * @param merged whether the stretches are walked side by side, for an order, or one after the other
 * @param score how much the index helps; 0 is a walk through the whole collection
 */
record IndexPlan(Scannable index, List<KeyRange> ranges, boolean reverse, boolean sorted, boolean merged, int score) {

    static IndexPlan wholeCollection(DocumentScan documents, boolean reverse, boolean sorted) {
        return new IndexPlan(documents, List.of(KeyRange.ALL), reverse, sorted, false, 0);
    }

    boolean mayRepeatDocuments() {
        for (int field = 0; field < index.getKeys().size(); field++) {
            if (index.isMultikey(field)) {
                return true;
            }
        }
        return false;
    }
}
