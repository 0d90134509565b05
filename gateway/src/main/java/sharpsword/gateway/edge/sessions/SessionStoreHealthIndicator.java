package sharpsword.gateway.edge.sessions;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Whether sessions can be kept. Asks the database with {@code ping}, which every server knows; the stock check asks with
 * {@code hello}, which the embedded server's parent does not.
 */
@Component
final class SessionStoreHealthIndicator extends AbstractHealthIndicator {

    private final MongoOperations mongo;

    SessionStoreHealthIndicator(MongoOperations mongo) {
        super("The session store does not answer");
        this.mongo = mongo;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        mongo.executeCommand(new Document("ping", 1));
        health.up();
    }
}
