package sharpsword.campaign.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;

/** The records behind a number. Each is opened at its owner, who decides once more whether the caller may see it. */
@Component
public class Records {

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private final ProgressVersions versions;
    private final FactStore facts;

    Records(ProgressVersions versions, FactStore facts) {
        this.versions = versions;
        this.facts = facts;
    }

    /**
     * One record.
     *
     * @param owner service that owns it
     * @param collection collection of the owner
     * @param counts what it adds to the number; negative if it takes back
     */
    public record Behind(
            String subject,
            String owner,
            String collection,
            String type,
            String operation,
            String district,
            String agency,
            @Nullable String strand,
            Instant occurredAt,
            Instant knownAt,
            long counts) {}

    /**
     * Behind a number: so many of so many within the caller's scope.
     *
     * @param n what the records within the caller's scope add up to
     * @param of the number itself
     * @param total records within the caller's scope
     * @param items the part that was asked for, newest first
     */
    public record Found(Metric metric, long n, long of, long total, List<Behind> items) {}

    /** The records behind a metric, those within the caller's scope shown. */
    public Found behind(
            Caller caller, Question question, Metric metric, @Nullable String strand, int offset, int limit) {
        List<Fact> all = counting(question, metric).stream()
                .filter(fact -> strand == null || strand.equals(fact.strand()))
                .filter(fact -> question.month() == null
                        || fact.cell().month().toString().equals(question.month()))
                .sorted(Comparator.comparing(Fact::occurredAt).reversed().thenComparing(Fact::id))
                .toList();
        List<Fact> seen = all.stream()
                .filter(fact -> caller.keys().sees(fact.visibleTo()))
                .toList();
        List<Behind> items = seen.stream()
                .skip(offset)
                .limit(limit)
                .map(fact -> behind(fact, metric))
                .toList();
        return new Found(metric, sum(seen, metric), sum(all, metric), seen.size(), items);
    }

    private List<Fact> counting(Question question, Metric metric) {
        String collection = versions.live().facts();
        LocalDate from = Objects.requireNonNullElse(question.from(), BEGINNING);
        Metric stored = metric == Metric.TRANSFERS_SENT_ON_TIME ? Metric.TRANSFERS_SENT : metric;
        Document filter = question.place()
                .append("metrics", stored.code())
                .append(
                        "day",
                        new Document("$gte", from.toString())
                                .append("$lte", question.asOf().toString()));
        filter.putAll(question.knowledge().filter());
        List<Fact> found = facts.find(collection, filter);
        if (stored == metric) {
            return found;
        }
        Companions companions = Companions.of(found, facts, collection, question.knowledge());
        return found.stream().filter(companions::sentOnTime).toList();
    }

    private static long sum(List<Fact> facts, Metric metric) {
        return facts.stream().mapToLong(fact -> amount(fact, metric)).sum();
    }

    private static long amount(Fact fact, Metric metric) {
        return fact.contributions().getOrDefault(metric, metric == Metric.TRANSFERS_SENT_ON_TIME ? 1L : 0L);
    }

    private static Behind behind(Fact fact, Metric metric) {
        String[] source = fact.source().split("/", -1);
        return new Behind(
                fact.subject(),
                source.length > 1 ? source[1] : fact.source(),
                source.length > 2 ? source[2] : "",
                fact.type(),
                fact.cell().operation(),
                fact.cell().district(),
                fact.cell().agency(),
                fact.strand(),
                fact.occurredAt(),
                fact.knownAt(),
                amount(fact, metric));
    }
}
