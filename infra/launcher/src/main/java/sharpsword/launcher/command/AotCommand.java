package sharpsword.launcher.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import sharpsword.launcher.Installation;
import sharpsword.launcher.Report;
import sharpsword.launcher.part.AotTraining;
import sharpsword.launcher.part.Part;
import sharpsword.launcher.part.Parts;
import sharpsword.launcher.part.ServicePart;

/** Makes the start-up caches that are missing, one after another. {@code up} runs it in the background. */
@Command(name = "build-caches", hidden = true, description = "Makes the start-up caches that are missing.")
public final class AotCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Context context = Context.of(spec);
        Installation here = context.installation();
        for (Part part : Parts.find(here, Report.SILENT).all()) {
            if (part instanceof ServicePart service && service.program().isComplete()) {
                new AotTraining(service, here.data(), context.report()).run();
            }
        }
        return 0;
    }
}
