package sharpsword.launcher.command;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import sharpsword.launcher.Installation;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.Report;
import sharpsword.launcher.build.Program;
import sharpsword.launcher.part.Parts;
import sharpsword.launcher.process.JavaHome;
import sharpsword.launcher.process.Readiness;

/** Plays the campaign of 2024 on the running platform. */
@Command(
        name = "demo",
        description = "Plays the campaign of 2024 with invented people and firms on the running platform.")
public final class DemoCommand implements Callable<Integer> {

    private static final String NAME = "demo";
    private static final String MODULE = "infra/demo";
    private static final int HEAP = 128;
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Context context = Context.of(spec);
        Installation here = context.installation();
        Report report = context.report();
        String gateway = "http://127.0.0.1:" + here.gatewayPort();
        if (!Readiness.answersOk(URI.create(gateway + "/probe")).isReady()) {
            throw new LauncherException(
                    "The platform does not answer at " + gateway + ". Run `infra/sharpsword up` first.");
        }
        Program program = here.builds().program(NAME, MODULE);
        here.builds().build(List.of(program), report);
        String issuer = Parts.find(here, Report.SILENT).environment().keycloak().issuer();
        report.line("The campaign of 2024 at " + gateway + "/console/board?asOf=2024-07-18; all of it is invented.");
        return play(program, gateway, issuer);
    }

    /** In the foreground, so that Ctrl-C ends it; it goes on where it was when it is started again. */
    private static int play(Program program, String gateway, String issuer) {
        List<String> command = program.command(JavaHome.program("java").toString(), HEAP, FLAGS);
        command.addAll(List.of(gateway, issuer));
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException failure) {
            throw new LauncherException("The demo cannot be started: " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LauncherException("The demo was interrupted.", interrupted);
        }
    }
}
