package sharpsword.campaign.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import org.bson.Document;

/**
 * Where something counts: operation × district × agency × day, within the campaign of a year.
 *
 * @param operation code of the operation, or {@link #NONE}
 * @param district district code
 * @param agency agency code, or {@link #NONE}
 * @param day day on which it happened, in Chongqing
 */
record CellKey(int year, String operation, String district, String agency, LocalDate day) {

    /** What belongs to no operation or no agency. */
    static final String NONE = "-";

    String id() {
        return String.join("|", Integer.toString(year), operation, district, agency, day.toString());
    }

    YearMonth month() {
        return YearMonth.from(day);
    }

    /** Key of the month's roll-up that this cell is part of. */
    String monthId() {
        return String.join("|", Integer.toString(year), operation, district, agency, month().toString());
    }

    /** The fields as facts and cells store them. */
    Document fields() {
        return new Document("year", year)
                .append("operation", operation)
                .append("district", district)
                .append("agency", agency)
                .append("day", day.toString());
    }

    static CellKey from(Document stored) {
        return new CellKey(
                stored.getInteger("year"),
                stored.getString("operation"),
                stored.getString("district"),
                stored.getString("agency"),
                LocalDate.parse(stored.getString("day")));
    }
}
