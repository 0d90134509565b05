package sharpsword.reference.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.InForce;
import sharpsword.reference.data.PackageVersion;

/** The working days of all years that are loaded, each by its highest version. */
public final class WorkingCalendar {

    private final Map<Integer, InForce<CalendarYear>> years = new TreeMap<>();

    private WorkingCalendar(DataPackages packages) {
        packages.latest(CalendarYear.KIND)
                .forEach(year -> years.put(year.content().year(), year));
    }

    public static WorkingCalendar of(DataPackages packages) {
        return new WorkingCalendar(packages);
    }

    public WorkingDay isWorkingDay(LocalDate date) {
        InForce<CalendarYear> year = years.get(date.getYear());
        if (year == null) {
            return WorkingDay.UNCOVERED;
        }
        return year.content().isWorkingDay(date) ? WorkingDay.YES : WorkingDay.NO;
    }

    /** The holiday or make-up day on the date, if it is one. */
    public Optional<CalendarYear.SpecialDay> specialDay(LocalDate date) {
        return Optional.ofNullable(years.get(date.getYear()))
                .map(year -> year.content().days().get(date));
    }

    /** The package that speaks about the date; empty if the year is uncovered. */
    public Optional<PackageVersion> version(LocalDate date) {
        return Optional.ofNullable(years.get(date.getYear())).map(InForce::version);
    }
}
