package sharpsword.messaging;

import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;
import sharpsword.messaging.consume.NewestOnly;
import sharpsword.messaging.consume.Projection;
import sharpsword.messaging.event.Event;
import sharpsword.messaging.readmodel.ReadModels;

/** A projection for tests: the newest colour of every thing. */
@Component
class ThingFacts implements Projection {

    static final String MODEL = "thing_facts";

    private final NewestOnly newest;
    private final ReadModels models;

    ThingFacts(NewestOnly newest, ReadModels models) {
        this.newest = newest;
        this.models = models;
    }

    @Override
    public String queue() {
        return "test.facts";
    }

    @Override
    public Set<String> types() {
        return Set.of("thing.made.v1", "thing.painted.v1");
    }

    @Override
    public void project(List<Event> events) {
        for (String target : models.targets(MODEL)) {
            newest.write(
                    target,
                    events,
                    event -> new Document("colour", event.data().get("colour").asString())
                            .append("coats", event.data().get("coats").asInt()));
        }
    }
}
