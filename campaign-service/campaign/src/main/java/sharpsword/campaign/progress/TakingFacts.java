package sharpsword.campaign.progress;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.campaign.progress.ProgressVersions.Version;
import sharpsword.messaging.event.Event;

/** Takes events in as facts, into every version that is written. */
@Component
public class TakingFacts {

    public static final String QUEUE = "campaign.progress";
    public static final Set<String> TYPES = Counting.TYPES;

    private final ReadingFact reading;
    private final FactStore store;
    private final ProgressVersions versions;

    TakingFacts(ReadingFact reading, FactStore store, ProgressVersions versions) {
        this.reading = reading;
        this.store = store;
        this.versions = versions;
    }

    /**
     * Takes events in, in any order and any number of times.
     *
     * @throws sharpsword.access.RefusedException {@code event-field-missing} if one lacks what is counted of it
     */
    public void take(List<Event> events) {
        List<Fact> facts =
                events.stream().map(reading::of).flatMap(Optional::stream).toList();
        for (Version version : versions.targets()) {
            store.add(version.facts(), facts);
        }
    }
}
