package sharpsword.launcher.topology;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sharpsword.launcher.topology.Declarations.Binding;
import sharpsword.launcher.topology.Declarations.Queue;

/**
 * The queue of one consuming feature with the queues in which its failed messages wait.
 *
 * <p>A message that cannot be handled yet goes to one of the retry queues and comes back when its time is over. One
 * that is given up goes through the dead-letter exchange to the parking queue of the service.
 *
 * @param name for example {@code campaign.progress}
 * @param service the consuming service, whose parking queue is {@code <service>.dead}
 * @param bind topic patterns
 */
public record ConsumerQueue(String name, String service, List<String> bind) {

    /** The waiting times, each with the ending of its queue's name. */
    public static final Map<String, Duration> RETRIES = retries();

    private static final int DELIVERY_LIMIT = 100;

    public ConsumerQueue {
        bind = List.copyOf(bind);
    }

    /** The queue itself first, its retry queues after it. */
    List<Queue> queues() {
        List<Queue> all = new ArrayList<>();
        all.add(new Queue(
                name,
                Map.of(
                        "x-queue-type",
                        "quorum",
                        "x-delivery-limit",
                        DELIVERY_LIMIT,
                        "x-dead-letter-exchange",
                        Topology.DEAD_EXCHANGE,
                        "x-dead-letter-routing-key",
                        service,
                        "x-dead-letter-strategy",
                        "at-least-once",
                        "x-overflow",
                        "reject-publish")));
        RETRIES.forEach((ending, wait) -> all.add(waitingQueue(name + "." + ending, wait)));
        return all;
    }

    List<Binding> bindings(String exchange) {
        return bind.stream().map(key -> new Binding(exchange, name, key)).toList();
    }

    /** Messages wait here and then return through the default exchange, which routes by the name of the queue. */
    private Queue waitingQueue(String queue, Duration wait) {
        return new Queue(
                queue,
                Map.of(
                        "x-queue-type", "quorum",
                        "x-message-ttl", Math.toIntExact(wait.toMillis()),
                        "x-dead-letter-exchange", "",
                        "x-dead-letter-routing-key", name,
                        "x-dead-letter-strategy", "at-least-once",
                        "x-overflow", "reject-publish"));
    }

    private static Map<String, Duration> retries() {
        Map<String, Duration> all = new LinkedHashMap<>();
        all.put("retry-2s", Duration.ofSeconds(2));
        all.put("retry-30s", Duration.ofSeconds(30));
        all.put("retry-5m", Duration.ofMinutes(5));
        return Collections.unmodifiableMap(all);
    }
}
