package sharpsword.campaign.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import sharpsword.campaign.progress.ProgressVersions.Version;

/**
 * Counts cells again whose facts have changed. A cell is summed up from its current facts and replaced, then its month from
 * its cells; the marks of the facts go last, so that whatever is interrupted is done again. Nothing is ever added to a number.
 */
@Component
class Recounting {

    private static final int MOST = 500;

    private final MongoOperations mongo;
    private final ProgressVersions versions;
    private final FactStore facts;
    private final CellStore cells;

    Recounting(MongoOperations mongo, ProgressVersions versions, FactStore facts, CellStore cells) {
        this.mongo = mongo;
        this.versions = versions;
        this.facts = facts;
        this.cells = cells;
    }

    /** Counts what is marked in every version that is written; answers the cells of the version that the board reads. */
    Collection<CellKey> round() {
        Map<String, CellKey> shown = new HashMap<>();
        for (Version version : versions.targets()) {
            Collection<CellKey> counted = count(version);
            if (counted.isEmpty()) {
                versions.settle(version);
            }
            if (version.equals(versions.counted())) {
                counted.forEach(cell -> shown.put(cell.id(), cell));
            }
        }
        return shown.values();
    }

    private Collection<CellKey> count(Version version) {
        List<Document> marked = new ArrayList<>();
        mongo.getCollection(version.facts())
                .find(new Document("dirty", new Document("$gt", "")))
                .limit(MOST)
                .batchSize(MOST)
                .into(marked);
        if (marked.isEmpty()) {
            return List.of();
        }
        List<Fact> changed = marked.stream().map(FactForm::read).toList();
        Collection<CellKey> affected = Affected.by(changed, facts, version.facts());
        Map<String, CellKey> months = new HashMap<>();
        boolean all = true;
        for (CellKey cell : affected) {
            all &= cell(version, cell);
            months.put(cell.monthId(), cell);
        }
        for (CellKey month : months.values()) {
            all &= month(version, month);
        }
        if (all) {
            clear(version, marked);
        }
        return affected;
    }

    private boolean cell(Version version, CellKey cell) {
        long before = cells.version(version.cells(), cell.id());
        List<Fact> current =
                facts.find(version.facts(), new Document("cell", cell.id()).append("knownUntil", Knowledge.FOREVER));
        Companions companions = Companions.of(current, facts, version.facts(), Knowledge.NOW);
        Tally tally = new Tally();
        current.forEach(fact -> tally.add(fact, companions));
        Document fields = cell.fields().append("month", cell.month().toString()).append("monthId", cell.monthId());
        return cells.replace(version.cells(), cell.id(), before, fields, tally.numbers());
    }

    private boolean month(Version version, CellKey any) {
        long before = cells.version(version.months(), any.monthId());
        Numbers sum = cells.find(version.cells(), new Document("monthId", any.monthId())).stream()
                .map(Slice::numbers)
                .reduce(Numbers.ZERO, Numbers::plus);
        Document fields = any.fields().append("month", any.month().toString());
        fields.remove("day");
        return cells.replace(version.months(), any.monthId(), before, fields, sum);
    }

    /** A fact that was marked again meanwhile bears another mark, and keeps it. */
    private void clear(Version version, List<Document> marked) {
        Map<String, List<String>> byMark = new HashMap<>();
        marked.forEach(fact -> byMark.computeIfAbsent(fact.getString("dirty"), mark -> new ArrayList<>())
                .add(fact.getString("_id")));
        byMark.forEach((mark, ids) -> mongo.getCollection(version.facts())
                .updateMany(
                        new Document("_id", new Document("$in", ids)).append("dirty", mark),
                        new Document("$unset", new Document("dirty", ""))));
    }
}
