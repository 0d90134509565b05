package sharpsword.scenarios.drill;

import java.time.Duration;

/**
 * How hard a drill is. Each value is a system property of the test.
 *
 * @param around {@code drill.around}: seconds of work before the server goes and after it is back
 * @param away {@code drill.away}: seconds for which the server is away
 * @param officers {@code drill.officers}: how many work side by side on each kind of entry
 * @param pause {@code drill.pause}: milliseconds between two entries of an officer
 */
record Extent(Duration around, Duration away, int officers, Duration pause) {

    static Extent asAsked() {
        return new Extent(
                Duration.ofSeconds(Integer.getInteger("drill.around", 8)),
                Duration.ofSeconds(Integer.getInteger("drill.away", 60)),
                Integer.getInteger("drill.officers", 2),
                Duration.ofMillis(Integer.getInteger("drill.pause", 500)));
    }

    /** No command may take longer: the time away, and what starting again takes on a busy machine. */
    Duration longestCommand() {
        return away.plusMinutes(3);
    }
}
