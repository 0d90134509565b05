package sharpsword.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.IndexKeys;
import sharpsword.messaging.document.Moment;

/** A document for tests: a thing that is painted again and again. */
public record Thing(String id, Set<String> visibleTo, String colour, List<String> coats) implements Aggregate {

    static final DocumentType<Thing> TYPE =
            DocumentType.of("things", Thing.class, IndexKeys.of("visibleTo", "colour", "_id"));

    public static Decision<Thing> make(String id, String... visibleTo) {
        Thing thing = new Thing(id, Set.of(visibleTo), "WHITE", List.of());
        return Decision.accept(thing, Happening.told("make", "thing.made.v1", thing.state()));
    }

    public Decision<Thing> paint(String next, Moment moment) {
        List<String> all = new ArrayList<>(coats);
        all.add(next);
        Thing painted = new Thing(id, visibleTo, next, all);
        return Decision.accept(painted, Happening.told("paint", "thing.painted.v1", painted.state()));
    }

    private Map<String, Object> state() {
        return Map.of("colour", colour, "coats", coats.size());
    }
}
