package sharpsword.launcher.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sharpsword.launcher.Installation;
import sharpsword.launcher.Report;
import sharpsword.launcher.part.Part;
import sharpsword.launcher.part.Parts;
import sharpsword.launcher.run.LauncherLock;

/** Starts one part. */
@Command(name = "start", description = "Starts one server or service; builds it first when it is stale.")
public final class StartCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "A name that status shows.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Override
    public Integer call() {
        Context context = Context.of(spec);
        Installation here = context.installation();
        Report report = context.report();
        try (LauncherLock lock = LauncherLock.take(here.data().root())) {
            Part part = Named.find(name, Parts.find(here, Report.SILENT).all());
            Bring bring = new Bring(here, report);
            List<Part> missing = bring.missing(List.of(part));
            if (missing.isEmpty()) {
                report.line(name + " runs already.");
            }
            bring.start(missing);
        }
        return 0;
    }
}
