package sharpsword.reference.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.Mark;

/**
 * What an instrument means by 日.
 *
 * @param instrument code of the law
 * @param workingDays which numbers of 日 are working days
 * @param days the numbers, for {@link WorkingDays#LISTED}
 * @param upTo the highest such number, for {@link WorkingDays#UP_TO}
 * @param source article that says so
 */
public record ClockUnitRule(
        String instrument,
        WorkingDays workingDays,
        List<Integer> days,
        @Nullable Integer upTo,
        String source,
        Mark mark) {

    /** Which numbers of 日 are working days. */
    public enum WorkingDays {
        LISTED,
        UP_TO,
        ALL,
        /** Only where the text says 工作日, so a plain 日 is a calendar day. */
        ONLY_IF_STATED
    }

    public ClockUnitRule {
        days = List.copyOf(days);
    }

    DayUnit unitOfPlainDays(int amount) {
        boolean working = switch (workingDays) {
            case LISTED -> days.contains(amount);
            case UP_TO -> upTo != null && amount <= upTo;
            case ALL -> true;
            case ONLY_IF_STATED -> false;
        };
        return working ? DayUnit.WORKING_DAY : DayUnit.CALENDAR_DAY;
    }
}
