package sharpsword.casework.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.messaging.document.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Words the history of a document. */
@Component
public class Timeline {

    private static final String OFFICER = "officer:";

    private final JsonMapper json;
    private final TimelineTexts texts;

    Timeline(JsonMapper json, TimelineTexts texts) {
        this.json = json;
        this.texts = texts;
    }

    /**
     * The lines, oldest first. An action whose words are empty is bookkeeping and not shown.
     *
     * @param people names of officers by identifier, as the document keeps them
     */
    public List<TimelineEntry> of(List<Entry> history, Map<String, String> people) {
        return history.stream()
                .map(entry -> line(entry, people))
                .filter(line -> !line.zh().isEmpty())
                .toList();
    }

    private TimelineEntry line(Entry entry, Map<String, String> people) {
        JsonNode told = entry.json(json);
        String action = told.path("action").asString();
        String actor = told.path("actor").asString();
        Instant known = Instant.parse(told.path("knownAt").asString());
        return new TimelineEntry(
                entry.sequence(),
                Instant.parse(told.path("occurredAt").asString()),
                entry.recordedAt(),
                known.isBefore(entry.recordedAt()),
                action,
                actor,
                actor.startsWith(OFFICER) ? people.get(actor.substring(OFFICER.length())) : null,
                texts.chinese(action, told.path("data")),
                texts.english(action, told.path("data")),
                text(told, "reason"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).asString() : null;
    }
}
