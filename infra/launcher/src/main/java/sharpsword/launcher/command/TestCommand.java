package sharpsword.launcher.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import sharpsword.launcher.Installation;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.Report;
import sharpsword.launcher.Repository;
import sharpsword.launcher.check.Browser;
import sharpsword.launcher.check.Remains;
import sharpsword.launcher.check.WholeCheck;
import sharpsword.launcher.part.Parts;
import sharpsword.launcher.process.ShutdownHooks;
import sharpsword.launcher.process.Trees;
import sharpsword.launcher.run.LauncherLock;

/** Runs the whole check of the tree against real servers. */
@Command(name = "test", description = "Builds, checks and tests everything against real servers of its own.")
public final class TestCommand implements Callable<Integer> {

    /** Keeps the test's ports apart from a platform's, and below those that the system gives to clients. */
    private static final String PORT_OFFSET = "3000";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Context outer = Context.of(spec);
        Report report = outer.report();
        Installation here = own(outer.installation().repository(), "");
        Installation platform = own(outer.installation().repository(), "platform");
        TestGrounds grounds = new TestGrounds(here, platform, report);
        try (LauncherLock lock = LauncherLock.take(here.data().root())) {
            grounds.stop(report);
            Remains.stop(here.data().root(), report);
            clear(here);
            clear(platform);
            bringBrowser(here, report);
            boolean passed = check(here, grounds, report);
            List<ProcessHandle> remains = Remains.of(here.data().root());
            remains.forEach(process -> report.line("Left behind: " + Remains.describe(process)));
            return passed && remains.isEmpty() ? 0 : 1;
        }
    }

    /** Without a browser its tests fail, as they should; everything else is checked all the same. */
    private static void bringBrowser(Installation here, Report report) {
        try {
            Browser.bringIfNeeded(here.builds(), report);
        } catch (LauncherException notBrought) {
            report.line(String.valueOf(notBrought.getMessage()));
        }
    }

    private static boolean check(Installation here, TestGrounds grounds, Report report) {
        Thread onInterrupt = ShutdownHooks.add(() -> grounds.stop(Report.SILENT));
        try {
            return new WholeCheck(here, grounds, report).run();
        } finally {
            grounds.stop(report);
            ShutdownHooks.remove(onInterrupt);
        }
    }

    /**
     * An installation of the check, in its data folder below the build's own; addresses of servers are taken from the
     * environment.
     *
     * @param part folder inside; empty for the data folder itself
     */
    private static Installation own(Repository repository, String part) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        Path data = repository.root().resolve("target/test-platform");
        Path given = Path.of(environment.getOrDefault("SHARPSWORD_TEST_DATA", data.toString()));
        environment.put("SHARPSWORD_DATA", given.resolve(part).toString());
        environment.put("SHARPSWORD_PORT_OFFSET", environment.getOrDefault("SHARPSWORD_TEST_PORT_OFFSET", PORT_OFFSET));
        return Installation.of(repository, environment);
    }

    /** The last run's data goes, its programs stay when their sources are the same. */
    private static void clear(Installation here) {
        Parts.find(here, Report.SILENT).compose().removeAll();
        for (String name : List.of("secrets", "rabbitmq", "mongodb", "mongod", "keycloak", "logs", "run")) {
            Trees.delete(here.data().of(name));
        }
    }
}
