package sharpsword.launcher.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.process.LogTail;

/** Shows the log of one part. */
@Command(name = "logs", description = "Shows the last lines of a log and says where it lies.")
public final class LogsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "A name that status shows.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(
            names = {"-n", "--lines"},
            defaultValue = "100",
            description = "How many lines (default: 100).")
    private int lines;

    @Override
    public Integer call() {
        if (lines < 1) {
            throw new LauncherException("--lines must be at least 1.");
        }
        Context context = Context.of(spec);
        Path log = context.installation().data().log(name);
        if (!log.normalize().startsWith(context.installation().data().logs()) || !Files.isRegularFile(log)) {
            throw new LauncherException("There is no log of " + name + " at " + log + ".");
        }
        context.report().line(LogTail.lines(log, lines));
        context.report().line("");
        context.report().line("The whole log: " + log);
        return 0;
    }
}
