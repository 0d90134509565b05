package sharpsword.launcher.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sharpsword.launcher.Installation;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.Report;
import sharpsword.launcher.build.Program;
import sharpsword.launcher.part.Part;
import sharpsword.launcher.part.ProgramPart;
import sharpsword.launcher.part.StartAll;
import sharpsword.launcher.part.Starter;
import sharpsword.launcher.part.StopAll;
import sharpsword.launcher.process.PortUse;
import sharpsword.launcher.process.ShutdownHooks;

/** Brings parts that do not run to where they do: ports, packages, build, start; all of it or none. */
final class Bring {

    private final Installation here;
    private final Report report;

    Bring(Installation here, Report report) {
        this.here = here;
        this.report = report;
    }

    /** Those of the parts whose process does not run, or runs without ever having become ready. */
    List<Part> missing(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.processes().isEmpty()
                        || here.runs().started(part.name()).isEmpty())
                .toList();
    }

    /**
     * Starts parts and returns when all are ready.
     *
     * @throws LauncherException when one does not start; those that were started here are stopped by then
     */
    void start(List<Part> parts) {
        start(parts, () -> {});
    }

    /**
     * Starts parts and returns when all are ready and a check of the whole has passed.
     *
     * @throws LauncherException when one does not start or the check fails; those that were started here are stopped by then
     */
    void start(List<Part> parts, Runnable check) {
        StopAll stop = new StopAll(here.runs(), report);
        stopRemains(parts, stop);
        checkPorts(parts);
        parts.forEach(Part::prepare);
        here.builds().build(programs(parts), report);
        Starter starter = new Starter(here.runs());
        Thread onInterrupt = ShutdownHooks.add(() -> {
            starter.giveUp();
            stop.stop(parts);
        });
        try {
            new StartAll(starter, report).start(parts);
            check.run();
        } catch (RuntimeException failure) { // Whatever it is, nothing may be left running.
            report.line("Stopping what was started");
            stop.stop(parts);
            throw failure;
        } finally {
            ShutdownHooks.remove(onInterrupt);
        }
    }

    /** A helper process may have outlived the process that it served, and a start that was cut off left both. */
    private static void stopRemains(List<Part> parts, StopAll stop) {
        parts.stream().flatMap(part -> part.processes().stream()).forEach(stop::stopProcess);
    }

    private static void checkPorts(List<Part> parts) {
        List<PortUse> uses = new ArrayList<>();
        parts.forEach(part -> uses.addAll(part.portUses()));
        List<PortUse> taken = PortUse.taken(uses);
        if (!taken.isEmpty()) {
            throw new LauncherException("These ports are in use by other programs:\n"
                    + taken.stream()
                            .map(use -> "    " + use.port() + "  needed by " + use.name())
                            .collect(Collectors.joining("\n"))
                    + "\nFree them, or set SHARPSWORD_PORT_OFFSET (for example 1000), which is added to every port.");
        }
    }

    private static List<Program> programs(List<Part> parts) {
        return parts.stream()
                .filter(ProgramPart.class::isInstance)
                .map(part -> ((ProgramPart) part).program())
                .toList();
    }
}
