package sharpsword.casework.party.messaging;

import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;
import sharpsword.casework.party.Officers;
import sharpsword.messaging.consume.NewestOnly;
import sharpsword.messaging.consume.Projection;
import sharpsword.messaging.event.Event;
import tools.jackson.databind.JsonNode;

/** Keeps the copy of the officers. */
@Component
class OfficerCopy implements Projection {

    private final NewestOnly newest;

    OfficerCopy(NewestOnly newest) {
        this.newest = newest;
    }

    @Override
    public String queue() {
        return "case.officers";
    }

    @Override
    public Set<String> types() {
        return Set.of("officer.changed.v1");
    }

    @Override
    public void project(List<Event> events) {
        newest.write(
                Officers.COLLECTION,
                events.stream().map(event -> Told.under("officer", event)).toList(),
                OfficerCopy::fields);
    }

    private static Document fields(Event event) {
        Told told = new Told(event.data());
        return new Document("agency", told.text("agency"))
                .append(
                        "roles",
                        event.data()
                                .path("roles")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList())
                .append("standing", told.text("standing"))
                .append(Officers.CERTIFICATE, told.day("certificateValidTo"));
    }
}
