package sharpsword.launcher.topology;

import java.util.List;
import sharpsword.launcher.LauncherException;

/** Writes out an entry of the topology for the one service or for every operation service that it is meant for. */
final class Repeated {

    private static final String PLACE = "{service}";
    private static final String OPERATIONS = "operations";

    private Repeated() {}

    static List<ConsumerQueue> queues(String name, QueueEntry entry, List<String> operations) {
        if (entry.bind().isEmpty()) {
            throw new LauncherException("Queue " + name + " has no `bind`.");
        }
        String service = entry.service();
        if (OPERATIONS.equals(entry.each()) && service == null) {
            return operations.stream()
                    .map(each -> forOperation(name, each, entry))
                    .toList();
        }
        if (entry.each() != null || service == null) {
            throw new LauncherException(
                    "Queue " + name + " must name either a `service` or `each: " + OPERATIONS + "`.");
        }
        return List.of(new ConsumerQueue(name, service, entry.bind()));
    }

    private static ConsumerQueue forOperation(String name, String operation, QueueEntry entry) {
        if (!name.contains(PLACE)) {
            throw new LauncherException(
                    "Queue " + name + " is for each operation but has no " + PLACE + " in its name.");
        }
        return new ConsumerQueue(name.replace(PLACE, operation), operation, entry.bind());
    }
}
