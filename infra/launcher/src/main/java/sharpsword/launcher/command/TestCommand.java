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
        Installation here = own(outer.installation().repository());
        try (LauncherLock lock = LauncherLock.take(here.data().root())) {
            DownCommand.stop(here, report);
            clear(here);
            Browser.bringIfNeeded(here.builds(), report);
            boolean passed = check(here, report);
            List<String> remains = Remains.naming(here.data().root());
            remains.forEach(process -> report.line("Left behind: " + process));
            return passed && remains.isEmpty() ? 0 : 1;
        }
    }

    private static boolean check(Installation here, Report report) {
        Thread onInterrupt = new Thread(() -> DownCommand.stop(here, Report.SILENT));
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        try {
            return new WholeCheck(here, report).run(() -> startServers(here, report));
        } finally {
            DownCommand.stop(here, report);
            ShutdownHooks.remove(onInterrupt);
        }
    }

    private static Map<String, String> startServers(Installation here, Report report) {
        report.line("");
        report.line("== real servers");
        Parts parts = Parts.find(here, Report.SILENT);
        new Bring(here, report).start(parts.servers());
        return parts.environment().shared();
    }

    /** The data folder of the check, below the build's own; addresses of servers are taken from the environment. */
    private static Installation own(Repository repository) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        Path data = repository.root().resolve("target/test-platform");
        environment.put("SHARPSWORD_DATA", environment.getOrDefault("SHARPSWORD_TEST_DATA", data.toString()));
        environment.put("SHARPSWORD_PORT_OFFSET", environment.getOrDefault("SHARPSWORD_TEST_PORT_OFFSET", PORT_OFFSET));
        return Installation.of(repository, environment);
    }

    /** The last run's data goes, its programs stay when their sources are the same. */
    private static void clear(Installation here) {
        for (String name : List.of("secrets", "rabbitmq", "mongodb", "mongod", "keycloak", "logs", "run")) {
            Trees.delete(here.data().of(name));
        }
    }
}
