package sharpsword.launcher.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import sharpsword.launcher.Installation;
import sharpsword.launcher.Report;
import sharpsword.launcher.part.Part;
import sharpsword.launcher.part.Parts;
import sharpsword.launcher.run.ResidentMemory;

/** Shows what runs. Ends with 1 when something does not. */
@Command(name = "status", description = "Shows every part: process, port, state, start time, resident memory.")
public final class StatusCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Context context = Context.of(spec);
        Installation here = context.installation();
        Report report = context.report();
        Parts parts = Parts.find(here, report);
        StatusTable table = new StatusTable(here.runs(), report);
        table.head();
        long ours = 0;
        boolean allReady = true;
        for (Part part : parts.all()) {
            allReady &= table.row(part);
            ours += part.stage() > 0 ? memory(here.runs().running(part.name())) : 0;
        }
        long all = here.runs().names().stream()
                .mapToLong(name -> memory(here.runs().running(name)))
                .sum();
        report.line("");
        report.line("Resident memory: services " + ours / 1024 + " MiB, all " + all / 1024 + " MiB");
        here.runs()
                .running(Training.NAME)
                .ifPresent(training -> report.line(
                        "Start-up caches are being built at low priority (process " + training.pid() + ")."));
        return allReady ? 0 : 1;
    }

    private static long memory(Optional<ProcessHandle> process) {
        return process.map(ResidentMemory::of).orElse(0L);
    }
}
