package sharpsword.campaign.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.springframework.stereotype.Component;
import sharpsword.campaign.progress.ProgressVersions.Version;

/**
 * The numbers. As known now they are read from months and, at the edges of the period, from cells; as known at an earlier moment
 * they are summed up from the facts that were known then.
 */
@Component
public class Progress {

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private final ProgressVersions versions;
    private final FactStore facts;
    private final CellStore cells;

    Progress(ProgressVersions versions, FactStore facts, CellStore cells) {
        this.versions = versions;
        this.facts = facts;
        this.cells = cells;
    }

    /** Numbers by place and month; add up those that belong together. */
    public List<Slice> slices(Question question) {
        List<Slice> found = question.knownAt() == null ? counted(question) : remembered(question);
        return question.month() == null
                ? found
                : found.stream()
                        .filter(slice -> slice.month().equals(question.month()))
                        .toList();
    }

    /** All of them together. */
    public Numbers total(Question question) {
        return slices(question).stream().map(Slice::numbers).reduce(Numbers.ZERO, Numbers::plus);
    }

    private List<Slice> counted(Question question) {
        Version version = versions.counted();
        LocalDate from = Objects.requireNonNullElse(question.from(), BEGINNING);
        YearMonth firstWhole = from.getDayOfMonth() == 1
                ? YearMonth.from(from)
                : YearMonth.from(from).plusMonths(1);
        YearMonth afterWhole = YearMonth.from(question.asOf().plusDays(1));
        List<Slice> found = new ArrayList<>();
        if (!firstWhole.isBefore(afterWhole)) {
            found.addAll(cells.find(version.cells(), days(question, from, question.asOf())));
            return found;
        }
        Document months = question.place()
                .append("month", new Document("$gte", firstWhole.toString()).append("$lt", afterWhole.toString()));
        found.addAll(cells.find(version.months(), months));
        if (from.isBefore(firstWhole.atDay(1))) {
            found.addAll(cells.find(
                    version.cells(), days(question, from, firstWhole.atDay(1).minusDays(1))));
        }
        if (!afterWhole.atDay(1).isAfter(question.asOf())) {
            found.addAll(cells.find(version.cells(), days(question, afterWhole.atDay(1), question.asOf())));
        }
        return found;
    }

    /** Month by month, so that a year of facts never stands in memory at once. */
    private List<Slice> remembered(Question question) {
        List<Slice> found = new ArrayList<>();
        LocalDate from = Objects.requireNonNullElseGet(question.from(), () -> before(question));
        if (question.from() == null) {
            found.addAll(remembered(question, BEGINNING, from.minusDays(1)));
        }
        while (!from.isAfter(question.asOf())) {
            LocalDate end = YearMonth.from(from).atEndOfMonth();
            found.addAll(remembered(question, from, end.isAfter(question.asOf()) ? question.asOf() : end));
            from = end.plusDays(1);
        }
        return found;
    }

    /** A campaign is prepared in the year before it; what is older is rare. */
    private static LocalDate before(Question question) {
        int year = question.year() == null ? question.asOf().getYear() : question.year();
        LocalDate start = LocalDate.of(year - 1, 1, 1);
        return start.isAfter(question.asOf()) ? question.asOf() : start;
    }

    private List<Slice> remembered(Question question, LocalDate from, LocalDate to) {
        String collection = versions.live().facts();
        Document filter = days(question, from, to);
        filter.putAll(question.knowledge().filter());
        List<Fact> known = facts.find(collection, filter);
        Companions companions = Companions.of(known, facts, collection, question.knowledge());
        Map<CellKey, Tally> tallies = new HashMap<>();
        known.forEach(fact ->
                tallies.computeIfAbsent(fact.cell(), cell -> new Tally()).add(fact, companions));
        return tallies.entrySet().stream()
                .map(entry -> new Slice(
                        entry.getKey().operation(),
                        entry.getKey().district(),
                        entry.getKey().agency(),
                        entry.getKey().month().toString(),
                        entry.getValue().numbers()))
                .toList();
    }

    private static Document days(Question question, LocalDate from, LocalDate to) {
        return question.place().append("day", new Document("$gte", from.toString()).append("$lte", to.toString()));
    }
}
