package sharpsword.operation.enterprise;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The local copy of the firms. The campaign owns them; a firm that is not here yet may still be named by its code. */
@Component
public final class Enterprises {

    /** Collection of the copy; one document a firm, written by the projection only. */
    public static final String COLLECTION = "enterprises";

    private final MongoOperations mongo;

    Enterprises(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.getCollection(COLLECTION).createIndex(new Document("uscc", 1));
    }

    public Optional<Enterprise> find(String uscc) {
        return Optional.ofNullable(mongo.getCollection(COLLECTION)
                        .find(new Document("uscc", uscc))
                        .batchSize(1)
                        .first())
                .map(Enterprises::read);
    }

    private static Enterprise read(Document stored) {
        return new Enterprise(
                stored.getString("uscc"),
                stored.getString("name"),
                stored.getString("district"),
                stored.getString("park"),
                stored.getList("keyUnit", String.class, List.of()),
                stored.getBoolean("positiveList", false),
                stored.getString("credit"));
    }
}
