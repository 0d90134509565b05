package sharpsword.launcher.topology;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.Report;
import sharpsword.launcher.topology.Declarations.Binding;
import sharpsword.launcher.topology.Declarations.Exchange;
import sharpsword.launcher.topology.Declarations.Queue;
import tools.jackson.databind.JsonNode;

/**
 * Brings a virtual host to the declared topology; a second run changes nothing.
 *
 * <p>Bindings that the file no longer names are removed. A queue or exchange whose definition changed is never
 * recreated, because its messages would be lost: it is reported, and the person decides.
 */
public final class TopologyDeclaration {

    private final Management management;
    private final String host;
    private final Report report;

    public TopologyDeclaration(Management management, String virtualHost, Report report) {
        this.management = management;
        this.host = Management.encoded(virtualHost);
        this.report = report;
    }

    /**
     * Declares what is missing.
     *
     * @throws LauncherException naming every queue and exchange whose definition is not the declared one
     */
    public void declare(Declarations wanted) {
        Map<String, String> conflicts = new TreeMap<>();
        declareExchanges(wanted.exchanges(), conflicts);
        declareQueues(wanted.queues(), conflicts);
        if (!conflicts.isEmpty()) {
            throw new LauncherException(
                    "RabbitMQ holds other definitions than topology.yml. Drain and delete these, then"
                            + " start again:\n"
                            + String.join("\n", conflicts.values()).indent(4).stripTrailing());
        }
        declareBindings(wanted);
    }

    private void declareExchanges(List<Exchange> wanted, Map<String, String> conflicts) {
        Map<String, String> present = new TreeMap<>();
        for (JsonNode exchange : management.get("/api/exchanges/" + host + "?columns=name,type")) {
            present.put(exchange.path("name").asString(), exchange.path("type").asString());
        }
        for (Exchange exchange : wanted) {
            String type = present.get(exchange.name());
            if (type == null) {
                management.put(
                        "/api/exchanges/" + host + "/" + Management.encoded(exchange.name()),
                        Map.of("type", exchange.type(), "durable", true));
            } else if (!type.equals(exchange.type())) {
                conflicts.put(
                        exchange.name(),
                        "exchange " + exchange.name() + ": type " + type + ", wanted " + exchange.type());
            }
        }
    }

    private void declareQueues(List<Queue> wanted, Map<String, String> conflicts) {
        Map<String, Map<String, String>> present = new TreeMap<>();
        for (JsonNode queue : management.get("/api/queues/" + host + "?disable_stats=true&enable_queue_totals=true")) {
            present.put(queue.path("name").asString(), Arguments.of(queue.path("arguments")));
        }
        for (Queue queue : wanted) {
            Map<String, String> found = present.remove(queue.name());
            if (found == null) {
                management.put(
                        "/api/queues/" + host + "/" + Management.encoded(queue.name()),
                        Map.of("durable", true, "arguments", queue.arguments()));
            } else if (!found.equals(Arguments.of(queue))) {
                conflicts.put(
                        queue.name(),
                        "queue " + queue.name() + ": " + Arguments.difference(found, Arguments.of(queue)));
            }
        }
        present.keySet().forEach(name -> report.line("queue " + name + " is not in topology.yml and was left alone"));
    }

    private void declareBindings(Declarations wanted) {
        Set<String> declared = new HashSet<>();
        wanted.queues().forEach(queue -> declared.add(queue.name()));
        Set<Binding> missing = new HashSet<>(wanted.bindings());
        for (JsonNode node : management.get("/api/bindings/" + host)) {
            Binding binding = new Binding(
                    node.path("source").asString(),
                    node.path("destination").asString(),
                    node.path("routing_key").asString());
            boolean ours = !binding.exchange().isEmpty() && declared.contains(binding.queue());
            if (!missing.remove(binding) && ours) {
                management.delete(path(binding) + "/"
                        + Management.encoded(node.path("properties_key").asString()));
                report.line("queue " + binding.queue() + " takes " + binding.routingKey() + " no longer");
            }
        }
        missing.forEach(binding -> management.post(path(binding), Map.of("routing_key", binding.routingKey())));
    }

    private String path(Binding binding) {
        return "/api/bindings/" + host + "/e/" + Management.encoded(binding.exchange()) + "/q/"
                + Management.encoded(binding.queue());
    }
}
