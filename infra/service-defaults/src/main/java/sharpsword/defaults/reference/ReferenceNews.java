package sharpsword.defaults.reference;

import java.util.List;
import java.util.Set;
import sharpsword.messaging.consume.Projection;
import sharpsword.messaging.event.Event;

/** Takes each published data package in, whatever the order: packages are told apart by kind, key and version. */
final class ReferenceNews implements Projection {

    private final String queue;
    private final PublishedPackages packages;

    ReferenceNews(String queue, PublishedPackages packages) {
        this.queue = queue;
        this.packages = packages;
    }

    @Override
    public String queue() {
        return queue;
    }

    @Override
    public Set<String> types() {
        return Set.of("reference.published.v1");
    }

    @Override
    public void project(List<Event> events) {
        events.forEach(event -> packages.take(event.data()));
    }
}
