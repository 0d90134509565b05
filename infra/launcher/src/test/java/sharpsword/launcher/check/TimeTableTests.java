package sharpsword.launcher.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import sharpsword.launcher.LauncherException;

class TimeTableTests {

    private final TimeTable table = new TimeTable();

    @Test
    void hasALineForEachPartAndFailsWithOneOfThem() {
        table.timed("unit tests", () -> 1);
        table.timed("drills", () -> 2);
        table.result(false);

        assertThat(lines()).containsExactly("unit tests passed", "drills FAILED", "together FAILED");
    }

    @Test
    void notesWhatThrewAndWhatCouldNotRun() {
        assertThatThrownBy(() -> table.timed("up", () -> {
                    throw new LauncherException("No port is free.");
                }))
                .isInstanceOf(LauncherException.class);
        table.left("drills");

        assertThat(lines()).containsExactly("up FAILED", "drills FAILED", "together FAILED");
    }

    private Iterable<String> lines() {
        return table.lines().stream()
                .filter(line -> !line.isEmpty())
                .map(line -> line.replaceAll("\\s+\\d+ min \\d+ s\\s+", " "))
                .toList();
    }
}
