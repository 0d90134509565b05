package sharpsword.launcher.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sharpsword.launcher.Installation;
import sharpsword.launcher.Report;
import sharpsword.launcher.part.Part;
import sharpsword.launcher.part.Parts;
import sharpsword.launcher.run.LauncherLock;

/** Brings the whole platform up. */
@Command(name = "up", description = "Starts what does not run yet, builds what is stale, and waits until all is ready.")
public final class UpCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--no-cache", description = "Do not build start-up caches in the background afterwards.")
    private boolean withoutCache;

    @Override
    public Integer call() {
        Context context = Context.of(spec);
        Installation here = context.installation();
        Report report = context.report();
        Instant begin = Instant.now();
        try (LauncherLock lock = LauncherLock.take(here.data().root())) {
            Training.end(here);
            Parts parts = Parts.find(here, report);
            Bring bring = new Bring(here, report);
            List<Part> missing = bring.missing(parts.all());
            report.line("Starting " + missing.size() + " of " + parts.all().size() + " parts, data in "
                    + here.data().root());
            bring.start(missing, () -> Welcome.probe(here, parts.areWhole(here.platform())));
            Welcome.say(here, report);
            report.line("Up in " + Duration.between(begin, Instant.now()).toSeconds() + " s.");
            if (!withoutCache) {
                Training.begin(here);
            }
        }
        return 0;
    }
}
