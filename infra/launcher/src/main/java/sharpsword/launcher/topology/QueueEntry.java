package sharpsword.launcher.topology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry under {@code queues:} in {@code topology.yml}.
 *
 * @param service the consuming service; left out when {@code each} is given
 * @param each {@code operations} repeats the entry for every operation service, whose name replaces {@code {service}}
 * @param bind topic patterns of the events that the queue takes
 */
record QueueEntry(@Nullable String service, @Nullable String each, List<String> bind) {

    @SuppressWarnings("NullAway") // The binder hands null for a list that the file leaves out.
    QueueEntry {
        bind = bind == null ? List.of() : List.copyOf(bind);
    }
}
