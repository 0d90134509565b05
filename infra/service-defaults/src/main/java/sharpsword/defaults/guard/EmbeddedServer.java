package sharpsword.defaults.guard;

import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Asks the database server what it is. A real one says of which source it was built;
 * the embedded one does not.
 */
final class EmbeddedServer implements BooleanSupplier {

    private final ObjectProvider<? extends MongoOperations> mongo;

    EmbeddedServer(ObjectProvider<? extends MongoOperations> mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean getAsBoolean() {
        MongoOperations database = mongo.getIfAvailable();
        return database != null && isEmbedded(database.executeCommand(new Document("buildInfo", 1)));
    }

    static boolean isEmbedded(Document buildInfo) {
        return !buildInfo.containsKey("gitVersion");
    }
}
