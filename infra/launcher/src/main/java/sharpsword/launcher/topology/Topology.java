package sharpsword.launcher.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.plan.YamlFile;
import sharpsword.launcher.topology.Declarations.Binding;
import sharpsword.launcher.topology.Declarations.Exchange;
import sharpsword.launcher.topology.Declarations.Queue;

/**
 * The event topology: one topic exchange, the log stream, and a queue for each consuming feature.
 *
 * @param exchange the topic exchange that every event goes through
 * @param log the stream that keeps all events for new readers
 * @param queues one for each consuming feature
 * @param logOnly event types without version that nobody consumes on purpose; they are kept in the log
 */
public record Topology(String exchange, LogStream log, List<ConsumerQueue> queues, List<String> logOnly) {

    /** The direct exchange that parks messages; the routing key is the service. */
    public static final String DEAD_EXCHANGE = "sharpsword.dead";

    public Topology {
        queues = List.copyOf(queues);
        logOnly = List.copyOf(logOnly);
    }

    /** A topology in which every type has a queue. */
    public Topology(String exchange, LogStream log, List<ConsumerQueue> queues) {
        this(exchange, log, queues, List.of());
    }

    /**
     * Reads {@code topology.yml}.
     *
     * @param operations Eureka names of the operation services, for the entries that are repeated for each
     * @throws LauncherException when the file is missing, a key is unknown or an entry is incomplete
     */
    public static Topology read(Path file, List<String> operations) {
        return YamlFile.read(file, TopologyFile.class).repeatedFor(operations);
    }

    /** The same exchange and log with these queues only, as a test of one module wants them. */
    public Topology withQueues(List<ConsumerQueue> others) {
        return new Topology(exchange, log, others, logOnly);
    }

    /** The parking queue of a service. */
    public static String parkingQueue(String service) {
        return service + ".dead";
    }

    /** The queue in which a service is asked to publish its history once more. */
    public static String backfillQueue(String service) {
        return service + ".backfill";
    }

    /** All that has to be declared, in the order in which it has to be declared. */
    public Declarations declarations() {
        List<String> services =
                queues.stream().map(ConsumerQueue::service).distinct().toList();
        Stream<Queue> own = services.stream()
                .flatMap(service -> Stream.of(parkingQueue(service), backfillQueue(service)))
                .map(name -> new Queue(name, Map.of("x-queue-type", "quorum")));
        Stream<Binding> parked =
                services.stream().map(service -> new Binding(DEAD_EXCHANGE, parkingQueue(service), service));
        return new Declarations(
                List.of(new Exchange(exchange, "topic"), new Exchange(DEAD_EXCHANGE, "direct")),
                Stream.of(Stream.of(log.queue()), own, queues.stream().flatMap(queue -> queue.queues().stream()))
                        .flatMap(all -> all)
                        .toList(),
                Stream.of(
                                Stream.of(new Binding(exchange, log.stream(), "#")),
                                parked,
                                queues.stream().flatMap(queue -> queue.bindings(exchange).stream()))
                        .flatMap(all -> all)
                        .toList());
    }

    /** The file as it stands. */
    private record TopologyFile(
            @Nullable String exchange,
            @Nullable LogStream log,
            @Nullable Map<String, QueueEntry> queues,
            @JsonProperty("log-only") @Nullable List<String> logOnly) {

        Topology repeatedFor(List<String> operations) {
            if (exchange == null || log == null) {
                throw new LauncherException("The event topology must name its exchange and its log.");
            }
            List<ConsumerQueue> all = new ArrayList<>();
            if (queues != null) {
                queues.forEach((name, entry) -> all.addAll(Repeated.queues(name, entry, operations)));
            }
            return new Topology(exchange, log, all, logOnly == null ? List.of() : logOnly);
        }
    }
}
