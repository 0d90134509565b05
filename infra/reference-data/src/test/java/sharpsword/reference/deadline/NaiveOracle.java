package sharpsword.reference.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reckons deadlines once more, day by day and minute by minute, with its own reading of the calendar files. Shares no
 * code with what it checks, and is slow on purpose.
 */
final class NaiveOracle {

    private static final Pattern ROW = Pattern.compile("\"date\": \"([0-9-]+)\", \"type\": \"([A-Z_]+)\"");

    private final Set<LocalDate> holidays = new HashSet<>();
    private final Set<LocalDate> makeUps = new HashSet<>();

    NaiveOracle() throws IOException {
        for (int year = 2004; year <= 2026; year++) {
            try (InputStream in = NaiveOracle.class.getResourceAsStream("/reference/calendar/" + year + ".json")) {
                Matcher rows = ROW.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                while (rows.find()) {
                    (rows.group(2).equals("HOLIDAY") ? holidays : makeUps).add(LocalDate.parse(rows.group(1)));
                }
            }
        }
    }

    /** A pause by local time; both ends known. */
    record Stop(LocalDateTime from, LocalDateTime to) {}

    /** The year of a day was not covered. */
    static final class NotCovered extends Exception {
        final LocalDate day;

        NotCovered(LocalDate day) {
            super(day.toString());
            this.day = day;
        }
    }

    LocalDate workingDays(LocalDate start, int amount, List<Stop> stops) throws NotCovered {
        LocalDate day = start;
        int counted = 0;
        while (counted < amount) {
            day = day.plusDays(1);
            if (!stopped(day, stops) && works(day)) {
                counted++;
            }
        }
        return day;
    }

    LocalDate calendarDays(LocalDate start, int amount, List<Stop> stops) {
        LocalDate day = start;
        int counted = 0;
        while (counted < amount) {
            day = day.plusDays(1);
            if (!stopped(day, stops)) {
                counted++;
            }
        }
        return day;
    }

    LocalDate months(LocalDate start, int amount, List<Stop> stops) {
        int month = start.getMonthValue() + amount;
        int year = start.getYear();
        while (month > 12) {
            month -= 12;
            year++;
        }
        LocalDate end = LocalDate.of(year, month, 1);
        while (end.getDayOfMonth() < start.getDayOfMonth() && end.plusDays(1).getMonthValue() == month) {
            end = end.plusDays(1);
        }
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (stopped(day, stops)) {
                end = end.plusDays(1);
            }
        }
        return end;
    }

    LocalDate rolled(LocalDate last, List<Stop> stops) throws NotCovered {
        LocalDate day = last;
        while (!works(day) || stopped(day, stops)) {
            day = day.plusDays(1);
        }
        return day;
    }

    LocalDateTime hours(LocalDateTime start, int amount, List<Stop> stops) {
        LocalDateTime minute = start;
        int counted = 0;
        while (counted < amount * 60) {
            LocalDateTime now = minute;
            boolean still = stops.stream().anyMatch(stop -> !now.isBefore(stop.from) && now.isBefore(stop.to));
            counted += still ? 0 : 1;
            minute = minute.plusMinutes(1);
        }
        return minute;
    }

    private static boolean stopped(LocalDate day, List<Stop> stops) {
        return stops.stream()
                .anyMatch(stop -> day.isAfter(stop.from.toLocalDate()) && !day.isAfter(stop.to.toLocalDate()));
    }

    private boolean works(LocalDate day) throws NotCovered {
        if (day.getYear() > 2026) {
            throw new NotCovered(day);
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return makeUps.contains(day) || (!weekend && !holidays.contains(day));
    }
}
