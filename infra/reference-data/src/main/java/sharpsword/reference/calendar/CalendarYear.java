package sharpsword.reference.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Fault;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.Row;
import sharpsword.reference.data.Rows;
import sharpsword.reference.data.Validity;

/**
 * The days of one calendar year that are not what their day of the week says. The key of the package is the year.
 *
 * @param year the year
 * @param days holidays and make-up working days by date
 */
public record CalendarYear(int year, Map<LocalDate, SpecialDay> days) {

    public static final Kind<CalendarYear> KIND =
            new Kind<>("calendar", "date", CalendarYear.class, CalendarYear::read);

    public CalendarYear {
        days = Collections.unmodifiableMap(new LinkedHashMap<>(days));
    }

    /** What a special day is. */
    public enum DayType {
        HOLIDAY,
        /** 调休: a Saturday or Sunday on which people work. */
        MAKE_UP
    }

    /**
     * A holiday or a make-up day.
     *
     * @param name holiday that the day belongs to
     */
    public record SpecialDay(LocalDate date, DayType type, String name) {}

    boolean isWorkingDay(LocalDate date) {
        SpecialDay special = days.get(date);
        return special == null ? !isWeekend(date) : special.type() == DayType.MAKE_UP;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static CalendarYear read(DataPackage head, Rows rows) {
        int year = year(head, rows);
        Map<LocalDate, SpecialDay> days = new LinkedHashMap<>();
        List<SpecialDay> read = rows.unique(row -> day(row, year), "date", SpecialDay::date);
        read.forEach(day -> days.put(day.date(), day));
        return new CalendarYear(year, days);
    }

    private static int year(DataPackage head, Rows rows) {
        if (!head.key().matches("\\d{4}")) {
            rows.fault(Fault.HEAD, "key", "not-a-year", head.key());
            return 0;
        }
        int year = Integer.parseInt(head.key());
        Validity whole = new Validity(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        if (!head.validity().equals(whole)) {
            rows.fault(Fault.HEAD, "validFrom", "not-the-year", head.validity().toString());
        }
        return year;
    }

    private static @Nullable SpecialDay day(Row row, int year) {
        LocalDate date = row.date("date");
        DayType type = row.choice("type", DayType.class);
        String name = row.text("name");
        SpecialDay day = row.value(() -> new SpecialDay(date, type, name));
        if (day != null && date.getYear() != year) {
            row.fault("date", "outside-year", date.toString());
        } else if (day != null && type == DayType.MAKE_UP && !isWeekend(date)) {
            row.fault("date", "not-a-weekend", date.toString());
        }
        return day;
    }
}
