package sharpsword.campaign.enterprise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.IndexKeys;

/**
 * A firm. Entered by hand or from a list, described anew when it changes, and admitted to and removed from the positive list;
 * every change is told whole.
 *
 * @param id the unified social credit code
 * @param entries entries in the positive list, oldest first; at most the last stands
 * @param sharedWith partner agencies with which it was shared
 */
public record Enterprise(
        String id, Set<String> visibleTo, Description description, List<Entry> entries, Set<String> sharedWith)
        implements Aggregate {

    public static final DocumentType<Enterprise> TYPE = DocumentType.of(
            "enterprises",
            Enterprise.class,
            IndexKeys.of("visibleTo", "description.district", "description.name"),
            IndexKeys.of("visibleTo", "description.name"));

    public Enterprise {
        visibleTo = Set.copyOf(visibleTo);
        entries = List.copyOf(entries);
        sharedWith = Set.copyOf(sharedWith);
    }

    /** The entry in the positive list that stands on that day. */
    public Optional<Entry> entryOn(LocalDate day) {
        return entries.stream().filter(entry -> entry.standsOn(day)).findFirst();
    }

    /** Whether an entry stands on that day or on one after it, so that another could not stand from there on. */
    boolean isEntered(LocalDate day) {
        return entries.stream().anyMatch(entry -> entry.standsFrom(day));
    }

    Enterprise described(Description next, Set<String> nextVisibleTo) {
        return new Enterprise(id, nextVisibleTo, next, entries, sharedWith);
    }

    Enterprise admitted(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Enterprise(id, visibleTo, description, more, sharedWith);
    }

    Enterprise removed(Entry standing, LocalDate on, String why) {
        List<Entry> changed = new ArrayList<>(entries);
        changed.set(changed.indexOf(standing), standing.removed(on, why));
        return new Enterprise(id, visibleTo, description, changed, sharedWith);
    }

    Enterprise shared(Set<String> with, Set<String> nextVisibleTo) {
        return new Enterprise(id, nextVisibleTo, description, entries, with);
    }
}
