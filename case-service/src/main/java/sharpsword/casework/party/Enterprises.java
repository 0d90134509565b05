package sharpsword.casework.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** The local copy of the firms, for their names. */
public final class Enterprises {

    /** Collection of the copy; written by events only. */
    public static final String COLLECTION = "enterprises";

    private static final int MOST_FOUND = 500;

    private final MongoOperations mongo;

    public Enterprises(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Names by unified social credit code; a firm of which nothing was told is missing. */
    public Map<String, String> names(Collection<String> codes) {
        Map<String, String> names = new LinkedHashMap<>();
        if (!codes.isEmpty()) {
            mongo.getCollection(COLLECTION)
                    .find(new Document("_id", new Document("$in", List.copyOf(codes))))
                    .batchSize(MOST_FOUND)
                    .forEach(found -> names.put(found.getString("_id"), found.getString("name")));
        }
        return names;
    }

    /** Codes of firms whose name holds the text, 500 at most. */
    public List<String> named(String text) {
        List<String> codes = new ArrayList<>();
        mongo.getCollection(COLLECTION)
                .find(new Document("name", Pattern.compile(Pattern.quote(text))))
                .limit(MOST_FOUND)
                .batchSize(MOST_FOUND)
                .forEach(found -> codes.add(found.getString("_id")));
        return codes;
    }
}
