package sharpsword.casework.party;

import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** The local copy of the agencies. */
public final class Agencies {

    /** Collection of the copy; written by events only. */
    public static final String COLLECTION = "agencies";

    private final MongoOperations mongo;

    public Agencies(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * An agency as far as this service has to know.
     *
     * @param code for example {@code PSB-500112}
     * @param district district for which it is responsible
     */
    public record Known(String code, String name, String district) {}

    /** The agency, if it is there and has not been closed. */
    public Optional<Known> find(String code) {
        return Optional.ofNullable(mongo.getCollection(COLLECTION)
                        .find(new Document("_id", code))
                        .batchSize(1)
                        .first())
                .filter(found -> !"CLOSED".equals(found.getString("state")))
                .map(found -> new Known(code, found.getString("name"), found.getString("district")));
    }
}
