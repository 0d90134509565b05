package sharpsword.launcher.command;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import sharpsword.launcher.Report;
import sharpsword.launcher.part.Part;
import sharpsword.launcher.run.ResidentMemory;
import sharpsword.launcher.run.RunEntry;
import sharpsword.launcher.run.RunFolder;

/** One line for each part. */
final class StatusTable {

    private static final String ROW = "%-30s %8s %6s  %-9s %-20s %8s %8s %8s  %s";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final RunFolder runs;
    private final Report report;

    StatusTable(RunFolder runs, Report report) {
        this.runs = runs;
        this.report = report;
    }

    void head() {
        line("NAME", "PID", "PORT", "STATE", "STARTED", "TOOK", "CPU", "MEMORY", "FROM");
    }

    /** Writes the line of a part and tells whether the part is ready. */
    boolean row(Part part) {
        Optional<RunEntry> entry = runs.read(part.name());
        Optional<ProcessHandle> process = entry.flatMap(known -> known.process().find());
        boolean runs = process.isPresent() || part.processes().isEmpty();
        boolean ready = runs && part.readiness().isReady();
        line(
                part.name(),
                process.map(found -> String.valueOf(found.pid())).orElse("-"),
                String.valueOf(part.port()),
                ready ? "ready" : runs ? "not ready" : "stopped",
                process.flatMap(found -> entry.map(known -> time(known.process().started())))
                        .orElse("-"),
                process.flatMap(found -> entry.map(known -> seconds(known.startup())))
                        .orElse("-"),
                process.flatMap(found -> found.info().totalCpuDuration().map(StatusTable::seconds))
                        .orElse("-"),
                process.map(found -> ResidentMemory.of(found) / 1024 + " MiB").orElse("-"),
                part.origin());
        return ready;
    }

    private void line(Object... cells) {
        report.line(String.format(Locale.ROOT, ROW, cells).stripTrailing());
    }

    private static String time(Instant moment) {
        return TIME.format(moment);
    }

    private static String seconds(Duration time) {
        return time.isZero() ? "-" : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
