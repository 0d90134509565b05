package sharpsword.testsupport.servers;

import java.nio.file.Path;
import java.util.List;
import sharpsword.launcher.Repository;
import sharpsword.launcher.plan.Platform;
import sharpsword.launcher.topology.Topology;

/** The event topology as a test wants it. */
public final class Topologies {

    private Topologies() {}

    /** The platform's own topology. */
    public static Topology ofPlatform() {
        Repository repository = Repository.around(Path.of(""));
        List<String> operations = Platform.read(repository.servicesFile(), 0).operations();
        return Topology.read(repository.topologyFile(), operations);
    }

    /**
     * A topology.
     *
     * @param file from the module's folder; empty for the platform's own
     * @param services only their queues; empty for all
     */
    static Topology find(String file, List<String> services) {
        Topology whole = file.isEmpty() ? ofPlatform() : Topology.read(Path.of(file), services);
        return services.isEmpty()
                ? whole
                : whole.withQueues(whole.queues().stream()
                        .filter(queue -> services.contains(queue.service()))
                        .toList());
    }
}
