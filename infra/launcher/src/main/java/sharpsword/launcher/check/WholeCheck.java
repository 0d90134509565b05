package sharpsword.launcher.check;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import sharpsword.launcher.Installation;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.Report;

/**
 * The whole check of the tree: builds it, starts real servers once, runs every kind of test against them, then brings up
 * a platform for stories and drills.
 *
 * <p>It has its own data folder and ports, so it runs beside an evaluation platform, and starts from nothing each
 * time, so a second run does what the first did.
 */
public final class WholeCheck {

    private final Installation here;
    private final Grounds grounds;
    private final Report report;
    private final Path logs;
    private final TimeTable table = new TimeTable();

    /** What stands, or could not be brought (then empty). */
    private final Map<Ground, Map<String, String>> brought = new EnumMap<>(Ground.class);

    public WholeCheck(Installation here, Grounds grounds, Report report) {
        this.here = here;
        this.grounds = grounds;
        this.report = report;
        this.logs = here.data().logs();
    }

    /** Runs the parts and tells whether all passed. */
    public boolean run() {
        boolean passed = run(CheckPart.build());
        if (passed) {
            for (CheckPart part : CheckPart.tests(here.builds().has(CheckPart.SCENARIOS))) {
                passed &= run(part);
            }
        }
        table.lines().forEach(report::line);
        return passed;
    }

    private boolean run(CheckPart part) {
        Map<String, String> addresses = brought.computeIfAbsent(part.ground(), this::bring);
        if (addresses.isEmpty() && part.ground() != Ground.NOTHING) {
            table.left(part.name());
            return false;
        }
        Map<String, String> environment = new HashMap<>(addresses);
        environment.put(Remains.MARK, here.data().root().toString());
        Path log = logs.resolve("test-" + part.name().replace(' ', '-') + ".log");
        report.line("");
        report.line("== " + part.name() + " (the whole output: " + log + ")");
        MavenRun maven = new MavenRun(here.repository(), report);
        boolean passed = table.timed(part.name(), () -> maven.succeeds(part.arguments(), environment, log));
        table.result(passed);
        return passed;
    }

    /** The variables that name what was brought; none where it could not be, which the report then says. */
    private Map<String, String> bring(Ground ground) {
        return switch (ground) {
            case NOTHING -> Map.of();
            case SERVERS -> bring(ground, grounds::bringServers);
            case PLATFORM -> bring(ground, grounds::bringPlatform);
        };
    }

    private Map<String, String> bring(Ground ground, Supplier<Map<String, String>> bringing) {
        report.line("");
        report.line("== " + ground.title());
        try {
            return table.timed(ground.title(), bringing);
        } catch (LauncherException failure) { // The parts that need it fail; those before it and the table remain.
            report.line(String.valueOf(failure.getMessage()));
            return Map.of();
        }
    }
}
