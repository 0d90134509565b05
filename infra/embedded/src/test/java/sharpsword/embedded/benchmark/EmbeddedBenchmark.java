package sharpsword.embedded.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sharpsword.embedded.EmbeddedMongo;
import sharpsword.embedded.ServerProcess;

/**
 * Fills, queries, stops and opens the servers in turn, each a process of its own: the embedded one as it is, the embedded one
 * without forcing the disk, and the stock one.
 *
 * <p>Arguments: number of documents, file for the result.
 */
final class EmbeddedBenchmark {

    private static final List<String> JAVA = List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final int INSERTS_PER_WRITER = 1_000;

    private final int documents;

    private EmbeddedBenchmark(int documents) {
        this.documents = documents;
    }

    public static void main(String[] arguments) throws Exception {
        EmbeddedBenchmark benchmark = new EmbeddedBenchmark(Integer.parseInt(arguments[0]));
        Figures embedded = benchmark.run(EmbeddedMongo.class.getName(), JAVA, 200);
        Figures unforced = benchmark.run(EmbeddedMongo.class.getName(), JAVA, 200, "--force", "false");
        // The stock server gets a heap of a size that memory is not what is measured.
        Figures stock = benchmark.run(
                StockServer.class.getName(), List.of("-Xmx3g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), 3);
        String result = "Documents: %d, heap 384 MB embedded, 3 GB stock, %d processors%n%n%s"
                .formatted(
                        benchmark.documents,
                        Runtime.getRuntime().availableProcessors(),
                        Figures.table(stock, unforced, embedded));
        System.out.println(result);
        Files.writeString(Path.of(arguments[1]), result);
    }

    private Figures run(String mainClass, List<String> java, int times, String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("embedded-benchmark");
        Figures figures = new Figures();
        try {
            try (ServerProcess server = ServerProcess.start(folder, java, mainClass, arguments);
                    Workload workload = new Workload(server.uri())) {
                double seconds = millis(1, i -> workload.fill(documents)) / 1_000;
                figures.put("bulk inserts/s", documents / seconds);
                figures.put("query ms", millis(times, workload::query));
                figures.put("conditional upsert ms", millis(times, workload::upsert));
                figures.put("insert ms, one writer", millis(times, workload::insert));
                figures.put(
                        "acknowledged inserts/s, 8 writers", workload.insertsPerSecond(documents, INSERTS_PER_WRITER));
                figures.put("resident MB at most", residentMegabytes(server.pid()));
                figures.put("file MB", megabytes(folder));
                server.terminate();
            }
            figures.put("open ms", millis(1, i -> open(mainClass, java, folder)));
        } finally {
            delete(folder);
        }
        return figures;
    }

    /** From the start of the process to the first document read. */
    private void open(String mainClass, List<String> java, Path folder) {
        try (ServerProcess server = ServerProcess.start(folder, java, mainClass);
                Workload workload = new Workload(server.uri())) {
            workload.read(documents / 2);
        }
    }

    /** The median. */
    private static double millis(int times, IntConsumer work) {
        double[] taken = IntStream.range(0, times)
                .mapToDouble(i -> {
                    long start = System.nanoTime();
                    work.accept(i);
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .toArray();
        return taken[times / 2];
    }

    private static double residentMegabytes(long pid) throws IOException {
        try (Stream<String> status = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return status.filter(line -> line.startsWith("VmHWM"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / 1024.0;
        }
    }

    private static double megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() / 1024.0 / 1024.0;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
