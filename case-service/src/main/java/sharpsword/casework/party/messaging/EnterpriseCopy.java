package sharpsword.casework.party.messaging;

import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;
import sharpsword.casework.party.Enterprises;
import sharpsword.messaging.consume.NewestOnly;
import sharpsword.messaging.consume.Projection;
import sharpsword.messaging.event.Event;

/** Keeps the copy of the firms, by their unified social credit code. */
@Component
class EnterpriseCopy implements Projection {

    private final NewestOnly newest;

    EnterpriseCopy(NewestOnly newest) {
        this.newest = newest;
    }

    @Override
    public String queue() {
        return "case.enterprises";
    }

    @Override
    public Set<String> types() {
        return Set.of("enterprise.changed.v1");
    }

    @Override
    public void project(List<Event> events) {
        newest.write(
                Enterprises.COLLECTION,
                events.stream().map(event -> Told.under("uscc", event)).toList(),
                event -> new Document("name", new Told(event.data()).text("name")));
    }
}
