package sharpsword.campaign.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.routing.Operation;

/**
 * Which numbers are wanted; what is null does not restrict.
 *
 * @param year year of the campaign
 * @param from first day that counts
 * @param asOf last day that counts
 * @param knownAt as known at that moment; null for now
 */
public record Question(
        @Nullable Integer year,
        @Nullable LocalDate from,
        LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable String operation,
        @Nullable String district,
        @Nullable String agency,
        @Nullable String month) {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Set<String> OPERATIONS = Stream.concat(
                    Stream.of(CellKey.NONE), Arrays.stream(Operation.values()).map(Operation::name))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Checks that there can be an answer.
     *
     * @throws sharpsword.access.RefusedException {@code progress-out-of-range}, {@code progress-month-malformed},
     *     {@code progress-operation-unknown}
     */
    public Question {
        require(!asOf.isBefore(FIRST) && !asOf.isAfter(LAST), "asOf", asOf);
        require(year == null || (year >= FIRST.getYear() && year <= LAST.getYear()), "year", year);
        require(
                knownAt == null
                        || (!knownAt.isBefore(ChinaTime.startOf(FIRST)) && !knownAt.isAfter(ChinaTime.endOf(LAST))),
                "knownAt",
                knownAt);
        if (month != null && !MONTH.matcher(month).matches()) {
            throw Refusal.malformed("progress-month-malformed")
                    .at("month")
                    .with("month", month)
                    .asException();
        }
        if (operation != null && !OPERATIONS.contains(operation)) {
            throw Refusal.malformed("progress-operation-unknown")
                    .at("operation")
                    .with("operation", operation)
                    .asException();
        }
    }

    public static Question ofYear(int year, LocalDate asOf, @Nullable Instant knownAt) {
        return new Question(year, null, asOf, knownAt, null, null, null, null);
    }

    /** What happened after a day, whatever the campaign. */
    public static Question since(LocalDate from, LocalDate asOf, @Nullable Instant knownAt) {
        return new Question(null, from, asOf, knownAt, null, null, null, null);
    }

    /** Narrower: within a district, if one is given. */
    public Question within(@Nullable String only) {
        if (only == null) {
            return this;
        }
        // Somebody who asks for a district that is not theirs gets what is in both: nothing.
        String both = district == null || district.equals(only) ? only : "none";
        return new Question(year, from, asOf, knownAt, operation, both, agency, month);
    }

    Knowledge knowledge() {
        return new Knowledge(knownAt);
    }

    /** The conditions that cells, months and facts share. */
    Document place() {
        Document filter = new Document();
        put(filter, "year", year);
        put(filter, "operation", operation);
        put(filter, "district", district);
        put(filter, "agency", agency);
        return filter;
    }

    private static void require(boolean within, String field, @Nullable Object value) {
        if (!within) {
            throw Refusal.malformed("progress-out-of-range")
                    .at(field)
                    .with("value", String.valueOf(value))
                    .with("from", FIRST)
                    .with("to", LAST)
                    .asException();
        }
    }

    private static void put(Document filter, String field, @Nullable Object value) {
        if (value != null) {
            filter.append(field, value);
        }
    }
}
