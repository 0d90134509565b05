package sharpsword.campaign.progress;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;

/**
 * Which cells have to be counted again because of changed facts: their own, and those of facts that tell something together
 * with them (see {@link Companions}), found by index in the other direction.
 */
final class Affected {

    private final FactStore store;
    private final String collection;
    private final Map<String, CellKey> cells = new LinkedHashMap<>();

    private Affected(FactStore store, String collection) {
        this.store = store;
        this.collection = collection;
    }

    static Collection<CellKey> by(Collection<Fact> changed, FactStore store, String collection) {
        Affected affected = new Affected(store, collection);
        affected.take(changed);
        affected.follow(changed);
        return affected.cells.values();
    }

    private void follow(Collection<Fact> changed) {
        Set<String> leads = subjects(changed, Counting.LEAD);
        leads.addAll(subjects(where("refs.origin", leads), Counting.LEAD));
        Set<String> inspections = subjects(changed, Counting.INSPECTION);
        Collection<Fact> ofLeads = where("refs.lead", leads);
        inspections.addAll(subjects(ofLeads, Counting.INSPECTION));
        Set<String> problems = subjects(changed, Counting.PROBLEM);
        problems.addAll(subjects(ofLeads, Counting.PROBLEM));
        problems.addAll(subjects(where("refs.inspection", inspections), Counting.PROBLEM));
        take(of(where("refs.problem", problems), Counting.FILED));
        take(of(where("subject", subjects(changed, Counting.FILED)), Counting.CLOSED));
        take(of(where("subject", subjects(changed, Counting.APPROVED)), Counting.SENT));
    }

    private void take(Collection<Fact> facts) {
        facts.forEach(fact -> cells.put(fact.cell().id(), fact.cell()));
    }

    private List<Fact> where(String field, Set<String> values) {
        return values.isEmpty()
                ? List.of()
                : store.find(collection, new Document(field, new Document("$in", List.copyOf(values))));
    }

    private static Set<String> subjects(Collection<Fact> facts, String type) {
        Set<String> subjects = new TreeSet<>();
        of(facts, type).forEach(fact -> subjects.add(fact.subject()));
        return subjects;
    }

    private static List<Fact> of(Collection<Fact> facts, String type) {
        return facts.stream().filter(fact -> fact.type().equals(type)).toList();
    }
}
