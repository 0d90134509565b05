package sharpsword.campaign.officer;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import sharpsword.access.token.OfficerStanding;

/** The local copy of the officers, without names. */
@Component
public final class Officers implements OfficerStanding {

    /** Collection of the copy; written by events only. */
    public static final String COLLECTION = "officers";

    private final MongoOperations mongo;

    Officers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** An officer of whom nothing was told yet stands: the token vouches for them. */
    @Override
    public boolean stands(String officer) {
        Document known = mongo.getCollection(COLLECTION)
                .find(new Document("_id", officer))
                .batchSize(1)
                .first();
        return known == null || !"LEFT".equals(known.getString("standing"));
    }
}
