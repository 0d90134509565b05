package sharpsword.reference.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.calendar.WorkingCalendar;
import sharpsword.reference.data.Mark;
import sharpsword.reference.data.Validity;

/** Compares with the naive oracle over seeded random starts from 2004 to 2026, pauses and extensions included. */
class DeadlineOracleTests {

    private static final int CASES = 3_000;
    private static final long SEED = 20_240_718L;
    private static final LocalDateTime FIRST = LocalDateTime.of(2004, 1, 1, 0, 0);
    private static final long MINUTES = ChronoUnit.MINUTES.between(FIRST, LocalDateTime.of(2027, 1, 1, 0, 0));
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(BuiltInPackages.load());

    private final NaiveOracle oracle = new NaiveOracle();
    private int uncovered;
    private int rolled;

    DeadlineOracleTests() throws IOException {}

    @ParameterizedTest
    @EnumSource(DayUnit.class)
    void agreesWithTheOracle(DayUnit unit) {
        Random random = new Random(SEED + unit.ordinal());
        for (int i = 0; i < CASES; i++) {
            LocalDateTime start = FIRST.plusMinutes(random.nextLong(MINUTES));
            int amount = 1 + random.nextInt(unit == DayUnit.MONTH ? 12 : 90);
            int more = random.nextInt(3) == 0 ? 1 + random.nextInt(unit == DayUnit.MONTH ? 3 : 30) : 0;
            List<NaiveOracle.Stop> stops = stops(random, start);

            Deadline deadline = reckon(unit, start, amount, more, stops);

            String about = "seed %d case %d: %s + %d + %d %s, stops %s"
                    .formatted(SEED + unit.ordinal(), i, start, amount, more, unit, stops);
            assertThat(end(deadline)).as(about).isEqualTo(expected(unit, start, amount + more, stops));
        }
        // Otherwise the random starts would not have met what they are meant to meet.
        assertThat(uncovered).isGreaterThan(unit == DayUnit.HOUR ? -1 : 0);
        assertThat(rolled).isGreaterThan(unit == DayUnit.CALENDAR_DAY || unit == DayUnit.MONTH ? 300 : -1);
    }

    private String expected(DayUnit unit, LocalDateTime start, int amount, List<NaiveOracle.Stop> stops) {
        LocalDate date = start.toLocalDate();
        try {
            LocalDate last = switch (unit) {
                case HOUR -> null;
                case WORKING_DAY -> oracle.workingDays(date, amount, stops);
                case CALENDAR_DAY -> oracle.calendarDays(date, amount, stops);
                case MONTH -> oracle.months(date, amount, stops);
            };
            if (last == null) {
                return "at " + oracle.hours(start, amount, stops);
            }
            LocalDate end = oracle.rolled(last, stops);
            rolled += end.equals(last) ? 0 : 1;
            return "on " + end;
        } catch (NaiveOracle.NotCovered notCovered) {
            uncovered++;
            return "uncovered from " + notCovered.day;
        }
    }

    private static Deadline reckon(
            DayUnit unit, LocalDateTime start, int amount, int more, List<NaiveOracle.Stop> stops) {
        var at = start.atZone(ChinaTime.ZONE).toInstant();
        List<Pause> pauses = stops.stream()
                .map(stop -> new Pause(
                        "TESTING",
                        stop.from().atZone(ChinaTime.ZONE).toInstant(),
                        stop.to().atZone(ChinaTime.ZONE).toInstant()))
                .toList();
        List<Extension> extensions =
                more == 0 ? List.of() : List.of(new Extension(new Term(more, unit), "UNIT_HEAD", at));
        var rule = new DeadlineRule(
                "R",
                "R",
                "e",
                amount,
                StatedUnit.DAY,
                "L",
                null,
                DeadlineRule.Nature.ACT_BY,
                List.of(),
                List.of(),
                null,
                Validity.since(LocalDate.EPOCH),
                Mark.SURE);
        var lights = new Light.Thresholds(BigDecimal.valueOf(70), BigDecimal.valueOf(100));
        var running = new RunningDeadline("x", "R", at, pauses, extensions);
        return new Reckoning(running, rule, new Term(amount, unit), lights, at)
                .reckon(CALENDAR, "", null, new TreeSet<>());
    }

    private static String end(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Due due when due.dueAt().equals(ChinaTime.endOf(due.date())) -> "on " + due.date();
            case Deadline.Due due -> "at " + due.dueAt().atZone(ChinaTime.ZONE).toLocalDateTime();
            case Deadline.Uncovered none -> "uncovered from " + none.from();
            case Deadline.Paused paused -> "paused since " + paused.since();
        };
    }

    /** None in half of the cases, else up to three that may overlap, touch, or lie before the start. */
    private static List<NaiveOracle.Stop> stops(Random random, LocalDateTime start) {
        List<NaiveOracle.Stop> stops = new ArrayList<>();
        int count = random.nextBoolean() ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            LocalDateTime from = start.plusMinutes(random.nextInt(60 * 24 * 40) - 60L * 24 * 5);
            stops.add(new NaiveOracle.Stop(from, from.plusMinutes(random.nextInt(60 * 24 * 20))));
        }
        return stops;
    }
}
