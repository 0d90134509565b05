package sharpsword.casework.party.messaging;

import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;
import sharpsword.casework.party.Agencies;
import sharpsword.messaging.consume.NewestOnly;
import sharpsword.messaging.consume.Projection;
import sharpsword.messaging.event.Event;

/** Keeps the copy of the agencies. The subject of the event may be any identifier; the copy goes by the code. */
@Component
class AgencyCopy implements Projection {

    private final NewestOnly newest;

    AgencyCopy(NewestOnly newest) {
        this.newest = newest;
    }

    @Override
    public String queue() {
        return "case.agencies";
    }

    @Override
    public Set<String> types() {
        return Set.of("agency.changed.v1");
    }

    @Override
    public void project(List<Event> events) {
        newest.write(Agencies.COLLECTION, events.stream().map(Told::byCode).toList(), AgencyCopy::fields);
    }

    private static Document fields(Event event) {
        Told told = new Told(event.data());
        return new Document("name", told.text("name"))
                .append("district", told.text("district"))
                .append("state", told.text("state"));
    }
}
