package sharpsword.reference.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import sharpsword.access.Refusal;
import sharpsword.reference.calendar.WorkingCalendar;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.InForce;
import sharpsword.reference.data.PackageVersion;
import sharpsword.reference.law.Law;
import sharpsword.reference.law.Laws;
import sharpsword.reference.threshold.Thresholds;

/**
 * Reckons deadlines by one snapshot of the packages. Pure: the same clock, snapshot and {@code asOf} give the same
 * deadline. The rule and the unit are those in force on the day on which the clock started.
 */
public final class Deadlines {

    private final DataPackages packages;
    private final WorkingCalendar calendar;
    private final Laws laws;

    private Deadlines(DataPackages packages) {
        this.packages = packages;
        this.calendar = WorkingCalendar.of(packages);
        this.laws = Laws.of(packages);
    }

    public static Deadlines of(DataPackages packages) {
        return new Deadlines(packages);
    }

    /**
     * The deadline with its colour at {@code asOf}.
     *
     * @throws sharpsword.access.RefusedException {@code deadline-rule-unknown} if no rule of that code is in force on the
     *     day of the start, {@code clock-unit-unknown} if nobody has said what the instrument means by 日
     */
    public Deadline reckon(RunningDeadline running, Instant asOf) {
        LocalDate start = ChinaTime.dateOf(running.start());
        SortedSet<PackageVersion> used = new TreeSet<>();
        DeadlineRule rule = rule(running.rule(), start, used);
        ClockUnits units = units(start, used);
        Term term = new Term(rule.amount(), unit(units, rule));
        String unitSource = rule.unit() == StatedUnit.DAY
                ? units.of(rule.instrument()).map(ClockUnitRule::source).orElse("")
                : "";
        String law = laws.inForce(rule.instrument(), start).map(Law::version).orElse(null);
        used.addAll(laws.versions());
        Thresholds thresholds = Thresholds.on(ChinaTime.dateOf(asOf), packages);
        used.addAll(thresholds.versions());
        Light.Thresholds lights =
                new Light.Thresholds(thresholds.value("deadline.light.yellow"), thresholds.value("deadline.light.red"));
        return new Reckoning(running, rule, term, lights, asOf).reckon(calendar, unitSource, law, used);
    }

    /** The rule for a clock that starts on the date. */
    public Optional<DeadlineRule> rule(String code, LocalDate start) {
        return packages.inForce(DeadlineRules.KIND, start).stream()
                .flatMap(found -> found.content().find(code, start).stream())
                .findFirst();
    }

    /** Length and unit of a clock that starts on the date; empty if the rule or its unit is not known. */
    public Optional<Term> term(String code, LocalDate start) {
        return rule(code, start)
                .flatMap(rule -> units(start, new TreeSet<>())
                        .unit(rule.instrument(), rule.amount(), rule.unit())
                        .map(unit -> new Term(rule.amount(), unit)));
    }

    private DeadlineRule rule(String code, LocalDate start, SortedSet<PackageVersion> used) {
        for (InForce<DeadlineRules> found : packages.inForce(DeadlineRules.KIND, start)) {
            Optional<DeadlineRule> rule = found.content().find(code, start);
            if (rule.isPresent()) {
                used.add(found.version());
                return rule.get();
            }
        }
        throw Refusal.rule("deadline-rule-unknown")
                .with("rule", code)
                .with("date", start)
                .asException();
    }

    private ClockUnits units(LocalDate start, SortedSet<PackageVersion> used) {
        var found = packages.inForce(ClockUnits.KIND, start);
        found.forEach(one -> used.add(one.version()));
        return new ClockUnits(
                found.stream().flatMap(one -> one.content().rules().stream()).toList());
    }

    private static DayUnit unit(ClockUnits units, DeadlineRule rule) {
        return units.unit(rule.instrument(), rule.amount(), rule.unit())
                .orElseThrow(() -> Refusal.rule("clock-unit-unknown")
                        .with("rule", rule.code())
                        .with("instrument", rule.instrument())
                        .asException());
    }
}
