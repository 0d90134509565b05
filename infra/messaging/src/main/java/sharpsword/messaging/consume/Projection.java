package sharpsword.messaging.consume;

import java.util.List;
import sharpsword.messaging.event.Event;

/**
 * Keeps facts that events tell: local copies, counters, derived items. Must give the same result for any order and any
 * repetition, which {@link NewestOnly} makes easy.
 */
public non-sealed interface Projection extends Consumer {

    /**
     * Writes what the events say, up to 500 at a time, in bulk.
     *
     * @throws sharpsword.access.RefusedException if an event is invalid; it is parked
     * @throws SubjectMissing if what an event is about is not here yet; it is tried again later
     */
    void project(List<Event> events);
}
