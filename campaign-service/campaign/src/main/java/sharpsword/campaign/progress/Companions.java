package sharpsword.campaign.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a fact can only tell together with others: whether a transfer went out in time, which the approval before it decides,
 * and how long it took from the lead to the filing and from there to the end.
 */
final class Companions {

    private final Map<String, Instant> leadOfCase = new HashMap<>();
    private final Map<String, Instant> filings = new HashMap<>();
    private final Map<String, Instant> sendBy = new HashMap<>();

    private Companions() {}

    /** A span that has ended. */
    record Took(Span span, int days) {}

    /** Looks the companions of these facts up, a few questions for all of them together. */
    static Companions of(Collection<Fact> facts, FactStore store, String collection, Knowledge knowledge) {
        Companions found = new Companions();
        found.leads(of(facts, Counting.FILED), store, collection, knowledge);
        store.about(collection, knowledge, subjects(of(facts, Counting.CLOSED)), Counting.FILED)
                .forEach(filed -> found.filings.put(filed.subject(), filed.occurredAt()));
        store.about(collection, knowledge, subjects(of(facts, Counting.SENT)), Counting.APPROVED).stream()
                .filter(approved -> approved.dueAt() != null)
                .forEach(approved -> found.sendBy.put(approved.subject(), approved.dueAt()));
        return found;
    }

    boolean sentOnTime(Fact fact) {
        Instant due = fact.type().equals(Counting.SENT) ? sendBy.get(fact.subject()) : null;
        return due != null && !fact.occurredAt().isAfter(due);
    }

    Optional<Took> span(Fact fact) {
        return switch (fact.type()) {
            case Counting.FILED -> took(Span.LEAD_TO_FILING, leadOfCase.get(fact.subject()), fact);
            case Counting.CLOSED -> took(Span.FILING_TO_DECISION, filings.get(fact.subject()), fact);
            default -> Optional.empty();
        };
    }

    private static Optional<Took> took(Span span, @Nullable Instant start, Fact end) {
        return start == null || start.isAfter(end.occurredAt())
                ? Optional.empty()
                : Optional.of(new Took(
                        span, (int) Duration.between(start, end.occurredAt()).toDays()));
    }

    /** Case → problem → lead, which the problem names or its inspection does, and on to the lead where it first stood. */
    private void leads(List<Fact> filed, FactStore store, String collection, Knowledge knowledge) {
        Map<String, Fact> problems =
                bySubject(store.about(collection, knowledge, refs(filed, "problem"), Counting.PROBLEM));
        Map<String, Fact> inspections = bySubject(
                store.about(collection, knowledge, refs(problems.values(), "inspection"), Counting.INSPECTION));
        List<String> named = Stream.of(problems, inspections)
                .flatMap(found -> refs(found.values(), "lead").stream())
                .distinct()
                .toList();
        Map<String, Fact> leads = bySubject(store.about(collection, knowledge, named, Counting.LEAD));
        Map<String, Fact> origins =
                bySubject(store.about(collection, knowledge, refs(leads.values(), "origin"), Counting.LEAD));
        for (Fact one : filed) {
            Fact problem = next(one, "problem", problems);
            Fact direct = next(problem, "lead", leads);
            Fact lead = direct == null ? next(next(problem, "inspection", inspections), "lead", leads) : direct;
            Fact origin = next(lead, "origin", origins);
            Fact first = origin == null ? lead : origin;
            if (first != null) {
                leadOfCase.put(one.subject(), first.occurredAt());
            }
        }
    }

    private static @Nullable Fact next(@Nullable Fact from, String ref, Map<String, Fact> found) {
        String subject = from == null ? null : from.ref(ref);
        return subject == null ? null : found.get(subject);
    }

    private static Map<String, Fact> bySubject(List<Fact> facts) {
        Map<String, Fact> found = new HashMap<>();
        facts.forEach(fact -> found.put(fact.subject(), fact));
        return found;
    }

    private static List<Fact> of(Collection<Fact> facts, String type) {
        return facts.stream().filter(fact -> fact.type().equals(type)).toList();
    }

    private static List<String> subjects(List<Fact> facts) {
        return facts.stream().map(Fact::subject).distinct().toList();
    }

    private static List<String> refs(Collection<Fact> facts, String name) {
        return facts.stream()
                .map(fact -> fact.ref(name))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
