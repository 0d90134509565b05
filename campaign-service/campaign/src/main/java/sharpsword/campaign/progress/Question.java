package sharpsword.campaign.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

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

    private static void put(Document filter, String field, @Nullable Object value) {
        if (value != null) {
            filter.append(field, value);
        }
    }
}
