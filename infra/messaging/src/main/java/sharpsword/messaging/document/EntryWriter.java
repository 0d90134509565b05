package sharpsword.messaging.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns what happened into history entries that continue the document's chain. */
final class EntryWriter {

    static final int MOST_DATA_BYTES = 32 * 1024;

    private final JsonMapper mapper;
    private final String source;
    private final TraceParent trace;

    EntryWriter(JsonMapper mapper, String source, TraceParent trace) {
        this.mapper = mapper;
        this.source = source;
        this.trace = trace;
    }

    /**
     * Writes the entries of one command.
     *
     * @param head where the chain stands
     * @param visibleTo scope keys after the command if they changed, else null
     */
    List<Entry> write(
            Command command,
            Moment moment,
            String subject,
            ChainHead head,
            List<Happening> happenings,
            @Nullable Set<String> visibleTo) {
        List<Entry> entries = new ArrayList<>();
        ChainHead reached = head;
        for (Happening happening : happenings) {
            ObjectNode json = describe(command, moment, subject, reached.sequence() + 1, happening);
            if (visibleTo != null && entries.isEmpty()) {
                json.set("visibleTo", mapper.valueToTree(new TreeSet<>(visibleTo)));
            }
            Entry entry =
                    Entry.chained(reached.sequence() + 1, moment.recordedAt(), CanonicalJson.of(json), reached.hash());
            entries.add(entry);
            reached = new ChainHead(entry.sequence(), entry.hash());
        }
        return entries;
    }

    private ObjectNode describe(Command command, Moment moment, String subject, long sequence, Happening happening) {
        ObjectNode json = mapper.createObjectNode();
        json.put("id", Identifiers.timeOrdered(moment.recordedAt()));
        json.put("source", source);
        json.put("subject", subject);
        json.put("sequence", sequence);
        json.put("action", happening.action());
        put(json, "type", happening.eventType());
        json.put("occurredAt", moment.occurredAt().toString());
        json.put("recordedAt", moment.recordedAt().toString());
        json.put("knownAt", moment.knownAt().toString());
        json.put("actor", command.caller().actor().id());
        put(json, "onBehalfOf", command.onBehalfOf());
        put(json, "reason", command.reason());
        if (command.knownEarlier() != null) {
            json.put("registerSource", command.knownEarlier().source());
            json.set(
                    "registerSigners", mapper.valueToTree(command.knownEarlier().signers()));
        }
        json.put("cause", command.cause());
        json.put("requestHash", command.requestHash());
        put(json, "traceparent", trace.current());
        json.set("data", data(happening));
        return json;
    }

    private JsonNode data(Happening happening) {
        JsonNode data = mapper.valueToTree(happening.data());
        if (!data.isObject()) {
            throw new IllegalStateException("The data of " + happening.action() + " is not an object");
        }
        if (mapper.writeValueAsBytes(data).length > MOST_DATA_BYTES) {
            throw new IllegalStateException("The data of " + happening.action() + " is larger than 32 KB");
        }
        return data;
    }

    private static void put(ObjectNode json, String field, @Nullable String value) {
        if (value != null) {
            json.put(field, value);
        }
    }

    /** Where the hash chain of a document stands: the number of its entries and the hash of the last. */
    record ChainHead(long sequence, String hash) {
        static final ChainHead START = new ChainHead(0, "");
    }
}
