package sharpsword.defaults.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

class MongoHealthIndicatorTests {

    private final MongoOperations mongo = mock();
    private final MongoHealthIndicator indicator = new MongoHealthIndicator(mongo);

    @Test
    void isUpWhenTheDatabaseAnswers() {
        given(mongo.executeCommand(new Document("ping", 1))).willReturn(new Document("ok", 1.0));

        assertThat(indicator.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void isDownWhenItDoesNot() {
        given(mongo.executeCommand(new Document("ping", 1))).willThrow(new DataAccessResourceFailureException("away"));

        assertThat(indicator.health().getStatus()).isEqualTo(Status.DOWN);
    }
}
