package sharpsword.defaults.health;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Whether the service's own database answers. Spring's indicator asks every database of the server by a command that the
 * embedded server does not know; this one asks for a ping, which both know, of the one database that matters.
 */
final class MongoHealthIndicator extends AbstractHealthIndicator {

    private final MongoOperations mongo;

    MongoHealthIndicator(MongoOperations mongo) {
        super("The database does not answer");
        this.mongo = mongo;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        mongo.executeCommand(new Document("ping", 1));
        health.up();
    }
}
