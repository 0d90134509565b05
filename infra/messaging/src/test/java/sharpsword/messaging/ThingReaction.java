package sharpsword.messaging;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import sharpsword.messaging.consume.Handling;
import sharpsword.messaging.consume.Reaction;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.event.Event;

/** A reaction for tests: does what the test tells it, and notes what it was asked. */
@Component
class ThingReaction implements Reaction {

    final List<Event> asked = new CopyOnWriteArrayList<>();
    volatile Function<Event, Handling> behaviour = event -> Handling.done();

    @Override
    public String queue() {
        return "test.reactions";
    }

    @Override
    public Set<String> types() {
        return Set.of("thing.painted.v1");
    }

    @Override
    public Handling react(Event event, Command command) {
        asked.add(event);
        return behaviour.apply(event);
    }

    long askedAbout(String subject) {
        return asked.stream().filter(event -> event.subject().equals(subject)).count();
    }
}
