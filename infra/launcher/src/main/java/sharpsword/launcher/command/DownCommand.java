package sharpsword.launcher.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import sharpsword.launcher.Installation;
import sharpsword.launcher.Report;
import sharpsword.launcher.part.Parts;
import sharpsword.launcher.part.StopAll;
import sharpsword.launcher.run.LauncherLock;

/** Takes the platform down. */
@Command(name = "down", description = "Stops everything that the launcher started. Data stays.")
public final class DownCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Context context = Context.of(spec);
        Installation here = context.installation();
        try (LauncherLock lock = LauncherLock.take(here.data().root())) {
            stop(here, context.report());
        }
        context.report().line("Down.");
        return 0;
    }

    /** Stops the parts in their order, then whatever else the run folder remembers. */
    static void stop(Installation here, Report report) {
        Training.end(here);
        StopAll stop = new StopAll(here.runs(), report);
        if (!here.runs().isEmpty()) {
            stop.stop(Parts.find(here, Report.SILENT).all());
        }
        here.runs().names().forEach(stop::stopProcess);
    }
}
