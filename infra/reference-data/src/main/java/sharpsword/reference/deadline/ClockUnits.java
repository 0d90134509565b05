package sharpsword.reference.deadline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.Row;
import sharpsword.reference.data.Rows;

/** The unit of days by instrument. */
public record ClockUnits(List<ClockUnitRule> rules) {

    public static final Kind<ClockUnits> KIND =
            new Kind<>("clock-unit-rules", "instrument", ClockUnits.class, ClockUnits::read);

    public ClockUnits {
        rules = List.copyOf(rules);
    }

    public Optional<ClockUnitRule> of(String instrument) {
        return rules.stream()
                .filter(rule -> rule.instrument().equals(instrument))
                .findFirst();
    }

    /** The unit that counts; empty if the text says 日 and nothing is known about that instrument. */
    public Optional<DayUnit> unit(String instrument, int amount, StatedUnit stated) {
        return switch (stated) {
            case HOUR -> Optional.of(DayUnit.HOUR);
            case WORKING_DAY -> Optional.of(DayUnit.WORKING_DAY);
            case CALENDAR_DAY -> Optional.of(DayUnit.CALENDAR_DAY);
            case MONTH -> Optional.of(DayUnit.MONTH);
            case DAY -> of(instrument).map(rule -> rule.unitOfPlainDays(amount));
        };
    }

    private static ClockUnits read(DataPackage head, Rows rows) {
        return new ClockUnits(rows.unique(ClockUnits::rule, "instrument", ClockUnitRule::instrument));
    }

    private static @Nullable ClockUnitRule rule(Row row) {
        var instrument = row.text("instrument");
        var workingDays = row.choice("workingDays", ClockUnitRule.WorkingDays.class);
        var days = row.texts("days");
        var upTo = row.optionalNumber("upTo");
        var source = row.text("source");
        var mark = row.mark();
        if (!days.stream().allMatch(day -> day.matches("\\d{1,4}"))) {
            row.fault("days", "not-a-number", String.join(";", days));
        }
        if (workingDays == ClockUnitRule.WorkingDays.LISTED && days.isEmpty()) {
            row.fault("days", "missing", "");
        }
        if (workingDays == ClockUnitRule.WorkingDays.UP_TO && upTo == null) {
            row.fault("upTo", "missing", "");
        }
        return row.value(() -> new ClockUnitRule(
                instrument, workingDays, days.stream().map(Integer::valueOf).toList(), upTo, source, mark));
    }
}
