package sharpsword.messaging.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import sharpsword.messaging.event.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One entry of a document's history: its exact canonical text and its place in the hash chain.
 *
 * @param sequence 1, 2, 3 … in the document
 * @param recordedAt when the server wrote it
 * @param text canonical JSON of the entry
 * @param previous hash of the entry before it in hexadecimal, empty for the first
 * @param hash SHA-256 over the previous hash and the bytes, in hexadecimal
 */
public record Entry(long sequence, Instant recordedAt, String text, String previous, String hash) {

    static final String ALGORITHM = "SHA-256";

    static Entry chained(long sequence, Instant recordedAt, String text, String previous) {
        return new Entry(sequence, recordedAt, text, previous, chain(previous, text.getBytes(UTF_8)));
    }

    /** The exact bytes over which the hash was taken. */
    public byte[] bytes() {
        return text.getBytes(UTF_8);
    }

    /** Hash that follows from the previous one and the bytes. */
    public static String chain(String previous, byte[] bytes) {
        return Sha256.hex(java.util.HexFormat.of().parseHex(previous), bytes);
    }

    Document toPending() {
        return new Document("sequence", sequence)
                .append("recordedAt", java.util.Date.from(recordedAt))
                .append("bytes", new Binary(bytes()))
                .append("previous", previous)
                .append("hash", hash);
    }

    /** Reads an entry from the pending list or from the history. */
    public static Entry from(Document stored) {
        return new Entry(
                stored.get("sequence", Number.class).longValue(),
                stored.getDate("recordedAt").toInstant(),
                new String(stored.get("bytes", Binary.class).getData(), UTF_8),
                stored.getString("previous"),
                stored.getString("hash"));
    }

    /** The form in which the history keeps it. */
    public Document toHistory(String subject, JsonMapper mapper) {
        JsonNode json = json(mapper);
        return toPending()
                .append("_id", subject + "/" + sequence)
                .append("subject", subject)
                .append("type", text(json, "type"))
                .append("cause", text(json, "cause"))
                .append("occurredAt", date(json, "occurredAt"))
                .append("knownAt", date(json, "knownAt"))
                .append("alg", ALGORITHM);
    }

    /** What the entry says. */
    public JsonNode json(JsonMapper mapper) {
        return mapper.readTree(text);
    }

    /** The event that others are told of, or null if this entry is kept in the history only. */
    public @Nullable Event event(JsonMapper mapper) {
        JsonNode json = json(mapper);
        String type = text(json, "type");
        if (type == null) {
            return null;
        }
        return new Event(
                json.get("id").asString(),
                type,
                json.get("source").asString(),
                json.get("subject").asString(),
                sequence,
                Instant.parse(json.get("occurredAt").asString()),
                recordedAt,
                Instant.parse(json.get("knownAt").asString()),
                json.get("actor").asString(),
                text(json, "traceparent"),
                json.get("data"));
    }

    private static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.get(field);
        return value == null ? null : value.asString();
    }

    private static java.util.Date date(JsonNode json, String field) {
        return java.util.Date.from(Instant.parse(json.get(field).asString()));
    }
}
