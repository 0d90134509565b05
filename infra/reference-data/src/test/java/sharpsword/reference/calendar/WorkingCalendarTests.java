package sharpsword.reference.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.reference.BuiltInPackages;

class WorkingCalendarTests {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(BuiltInPackages.load());

    @ParameterizedTest
    @CsvSource({
        "2024-02-04, YES", // Sunday, make-up day before the Spring Festival
        "2024-02-09, YES", // eve of the Spring Festival, a working day by the notice for 2024
        "2024-02-12, NO",
        "2024-05-01, NO",
        "2024-05-11, YES", // Saturday, make-up day
        "2024-05-12, NO",
        "2024-10-08, YES",
        "2024-10-12, YES",
        "2006-12-30, YES", // make-up day for the New Year of the next year
        "2020-01-31, NO", // Spring Festival holiday prolonged
        "2015-09-03, NO", // holiday of that year only
        "2026-01-04, YES",
        "2027-01-04, UNCOVERED",
        "2003-12-31, UNCOVERED"
    })
    void knowsHolidaysAndMakeUpDays(LocalDate date, WorkingDay expected) {
        assertThat(CALENDAR.isWorkingDay(date)).isEqualTo(expected);
    }

    /** The number of working days of a year follows from weekends and statutory holidays: make-up days cancel out. */
    @ParameterizedTest
    @CsvSource({"2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void yearHasTheKnownNumberOfWorkingDays(int year, int expected) {
        long working = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(date -> CALENDAR.isWorkingDay(date) == WorkingDay.YES)
                .count();

        assertThat(working).isEqualTo(expected);
    }

    @Test
    void coversEachDayFrom2004To2026() {
        assertThat(LocalDate.of(2004, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)))
                .noneMatch(date -> CALENDAR.isWorkingDay(date) == WorkingDay.UNCOVERED);
    }

    @Test
    void namesTheHolidayAndTheVersion() {
        LocalDate nationalDay = LocalDate.of(2024, 10, 1);

        assertThat(CALENDAR.specialDay(nationalDay).map(CalendarYear.SpecialDay::name))
                .hasValue("国庆节");
        assertThat(CALENDAR.version(nationalDay)).hasToString("Optional[calendar/2024 v1]");
        assertThat(CALENDAR.version(LocalDate.of(2027, 1, 1))).isEmpty();
    }
}
