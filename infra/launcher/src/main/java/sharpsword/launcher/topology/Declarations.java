package sharpsword.launcher.topology;

import java.util.List;
import java.util.Map;

/** Everything that RabbitMQ must have before a service starts; all of it is durable. */
public record Declarations(List<Exchange> exchanges, List<Queue> queues, List<Binding> bindings) {

    public Declarations {
        exchanges = List.copyOf(exchanges);
        queues = List.copyOf(queues);
        bindings = List.copyOf(bindings);
    }

    /**
     * An exchange.
     *
     * @param type {@code topic} or {@code direct}
     */
    public record Exchange(String name, String type) {}

    /** A queue or stream with its arguments. */
    public record Queue(String name, Map<String, Object> arguments) {

        public Queue {
            arguments = Map.copyOf(arguments);
        }
    }

    /** A binding of a queue to an exchange. */
    public record Binding(String exchange, String queue, String routingKey) {}
}
