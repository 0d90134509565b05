package sharpsword.operation.evidence;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.desk.Place;

/**
 * A stored file.
 *
 * @param officer who uploaded it
 * @param owner record that lists it or is about to, as {@code kind/id}; null while nobody has asked for it
 * @param state STAGED until its record lists it, then BOUND, so that it stays; FORGOTTEN while the sweep deletes it
 * @param content where its bytes stand
 */
record StoredFile(
        Evidence evidence, String officer, @Nullable String owner, String state, ObjectId content) {

    static final String STAGED = "STAGED";
    static final String BOUND = "BOUND";
    static final String FORGOTTEN = "FORGOTTEN";

    static StoredFile of(Document facts) {
        Double lng = facts.getDouble("lng");
        Double lat = facts.getDouble("lat");
        Date takenAt = facts.getDate("takenAt");
        Evidence evidence = new Evidence(
                facts.getString("_id"),
                facts.getString("sha256"),
                facts.getString("name"),
                facts.getString("type"),
                facts.getLong("size"),
                lng == null || lat == null ? null : new Place(lng, lat),
                takenAt == null ? null : takenAt.toInstant());
        return new StoredFile(
                evidence,
                facts.getString("officer"),
                facts.getString("owner"),
                facts.getString("state"),
                facts.getObjectId("content"));
    }

    boolean bound() {
        return state.equals(BOUND);
    }

    boolean forgotten() {
        return state.equals(FORGOTTEN);
    }

    /** Kind of the record that lists it or is about to; empty while nobody has asked for it. */
    Optional<String> ownerKind() {
        return Optional.ofNullable(owner).map(text -> text.substring(0, text.indexOf('/')));
    }

    /** Identifier of that record. */
    Optional<String> ownerRecord() {
        return Optional.ofNullable(owner).map(text -> text.substring(text.indexOf('/') + 1));
    }

    /** The facts of a file that no record has asked for yet. */
    Document facts() {
        Document facts = new Document("_id", evidence.file())
                .append("officer", officer)
                .append("name", evidence.name())
                .append("type", evidence.type())
                .append("size", evidence.size())
                .append("sha256", evidence.sha256())
                .append("content", content)
                .append("state", STAGED);
        Place place = evidence.place();
        if (place != null) {
            facts.append("lng", place.lng()).append("lat", place.lat());
        }
        Instant takenAt = evidence.takenAt();
        if (takenAt != null) {
            facts.append("takenAt", Date.from(takenAt));
        }
        return facts;
    }
}
