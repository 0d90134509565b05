package sharpsword.campaign.officer.messaging;

import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;
import sharpsword.campaign.officer.Officers;
import sharpsword.messaging.consume.NewestOnly;
import sharpsword.messaging.consume.Projection;
import sharpsword.messaging.event.Event;

/** Keeps who has left, by the newest {@code officer.changed}. */
@Component
final class OfficerCopy implements Projection {

    private final NewestOnly newest;

    OfficerCopy(NewestOnly newest) {
        this.newest = newest;
    }

    @Override
    public String queue() {
        return "campaign.officers";
    }

    @Override
    public Set<String> types() {
        return Set.of("officer.changed.v1");
    }

    @Override
    public void project(List<Event> events) {
        newest.write(
                Officers.COLLECTION,
                events,
                event -> new Document("standing", event.data().path("standing").asString("ACTIVE"))
                        .append("agency", event.data().path("agency").asString("")));
    }
}
