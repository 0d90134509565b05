package sharpsword.launcher.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import sharpsword.launcher.Installation;
import sharpsword.launcher.Report;

/**
 * The whole check of the tree: builds it, starts real servers once, and runs every kind of test against them.
 *
 * <p>It has its own data folder and ports, so it runs beside an evaluation platform, and starts from nothing each
 * time, so a second run does what the first did.
 */
public final class WholeCheck {

    private final Installation here;
    private final Report report;
    private final Path logs;
    private final TimeTable table = new TimeTable();

    public WholeCheck(Installation here, Report report) {
        this.here = here;
        this.report = report;
        this.logs = here.data().logs();
    }

    /**
     * Runs the parts.
     *
     * @param servers starts the servers and gives their addresses; called when the build is good
     * @return whether all parts passed
     */
    public boolean run(Supplier<Map<String, String>> servers) {
        CheckPart build = CheckPart.build();
        boolean passed = run(build, Map.of());
        if (passed) {
            Map<String, String> addresses = table.timed("real servers", servers);
            List<CheckPart> tests = CheckPart.tests(here.builds().has(CheckPart.SCENARIOS));
            for (CheckPart part : tests) {
                passed &= run(part, part.needsServers() ? addresses : Map.of());
            }
        }
        table.lines().forEach(report::line);
        return passed;
    }

    private boolean run(CheckPart part, Map<String, String> environment) {
        Path log = logs.resolve("test-" + part.name().replace(' ', '-') + ".log");
        report.line("");
        report.line("== " + part.name() + " (the whole output: " + log + ")");
        MavenRun maven = new MavenRun(here.repository(), report);
        boolean passed = table.timed(part.name(), () -> maven.succeeds(part.arguments(), environment, log));
        table.result(passed);
        return passed;
    }
}
