package sharpsword.messaging.consume;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.amqp.AmqpConnectException;
import org.springframework.dao.DataAccessResourceFailureException;
import sharpsword.access.Refusal;

class HandlingTests {

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN,      document-unknown,  Retry",
        "UNAVAILABLE,  pending-full,      Retry",
        "CONFLICT,     changed-meanwhile, Retry",
        "RULE,         occurred-in-future, Retry",
        "CONFLICT,     case-wrong-state,  Park",
        "RULE,         case-too-late,     Park",
        "NOT_ENTITLED, role-required,     Park",
        "MALFORMED,    invalid-input,     Park"
    })
    void triesAgainWhatMayPassByItself(Refusal.Kind kind, String code, String handling) {
        assertThat(Handling.of(Refusal.of(kind, code)).getClass().getSimpleName())
                .isEqualTo(handling);
    }

    @Test
    void waitsForServersThatAreAwayAndForNothingElse() {
        ServerAddress address = new ServerAddress();

        assertThat(Waiting.isAway(new MongoTimeoutException("no server"))).isTrue();
        assertThat(Waiting.isAway(new DataAccessResourceFailureException(
                        "away", new MongoSocketOpenException("refused", address, new java.io.IOException()))))
                .isTrue();
        assertThat(Waiting.isAway(new AmqpConnectException(new java.io.IOException())))
                .isTrue();
        assertThat(Waiting.isAway(new MongoCommandException(new BsonDocument(), address)))
                .isFalse();
        assertThat(Waiting.isAway(new IllegalStateException("broken"))).isFalse();
    }
}
