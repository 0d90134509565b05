package sharpsword.campaign.progress;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The stored form of a fact. */
final class FactForm {

    private FactForm() {}

    /**
     * A new fact, marked for the worker.
     *
     * @param mark tells this writing from later ones
     */
    static Document write(Fact fact, String mark) {
        Document document = new Document("_id", fact.id())
                .append("source", fact.source())
                .append("subject", fact.subject())
                .append("sequence", fact.sequence())
                .append("type", fact.type())
                .append("cell", fact.cell().id())
                .append("occurredAt", Date.from(fact.occurredAt()))
                .append("recordedAt", Date.from(fact.recordedAt()))
                .append("knownAt", Date.from(fact.knownAt()))
                .append("knownUntil", until(fact.knownUntil()))
                .append(
                        "metrics",
                        fact.contributions().keySet().stream()
                                .map(Metric::code)
                                .sorted()
                                .toList())
                .append("contributions", contributions(fact))
                .append("refs", new Document(new LinkedHashMap<>(fact.refs())))
                .append("visibleTo", List.copyOf(fact.visibleTo()))
                .append("dirty", mark);
        document.putAll(fact.cell().fields());
        put(document, "strand", fact.strand());
        put(document, "state", fact.state());
        put(document, "dueAt", fact.dueAt() == null ? null : Date.from(fact.dueAt()));
        return document;
    }

    static Fact read(Document stored) {
        return new Fact(
                stored.getString("_id"),
                stored.getString("source"),
                stored.getString("subject"),
                stored.get("sequence", Number.class).longValue(),
                stored.getString("type"),
                CellKey.from(stored),
                stored.getString("strand"),
                stored.getDate("occurredAt").toInstant(),
                stored.getDate("recordedAt").toInstant(),
                stored.getDate("knownAt").toInstant(),
                knownUntil(stored),
                contributions(stored.get("contributions", Document.class)),
                refs(stored.get("refs", Document.class)),
                stored.getString("state"),
                instant(stored, "dueAt"),
                Set.copyOf(stored.getList("visibleTo", String.class)));
    }

    private static Document contributions(Fact fact) {
        Document added = new Document();
        fact.contributions().forEach((metric, amount) -> added.append(metric.code(), amount));
        return added;
    }

    private static Map<Metric, Long> contributions(Document stored) {
        Map<Metric, Long> added = new HashMap<>();
        stored.forEach((code, amount) ->
                Metric.of(code).ifPresent(metric -> added.put(metric, ((Number) amount).longValue())));
        return added;
    }

    private static Map<String, String> refs(Document stored) {
        Map<String, String> refs = new HashMap<>();
        stored.forEach((name, subject) -> refs.put(name, subject.toString()));
        return refs;
    }

    /** How it is stored until when a fact was known. */
    static Date until(@Nullable Instant knownUntil) {
        return knownUntil == null ? Knowledge.FOREVER : Date.from(knownUntil);
    }

    private static @Nullable Instant knownUntil(Document stored) {
        Instant until = stored.getDate("knownUntil").toInstant();
        return until.equals(Knowledge.FOREVER.toInstant()) ? null : until;
    }

    private static void put(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.append(field, value);
        }
    }

    private static @Nullable Instant instant(Document stored, String field) {
        Date date = stored.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
