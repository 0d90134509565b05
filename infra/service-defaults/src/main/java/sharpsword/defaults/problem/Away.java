package sharpsword.defaults.problem;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import feign.RetryableException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.Optional;
import org.springframework.amqp.AmqpConnectException;
import org.springframework.amqp.AmqpIOException;
import org.springframework.amqp.AmqpTimeoutException;
import org.springframework.dao.DataAccessResourceFailureException;

/** Recognises that something the service rests on is away: the same request will do later. */
final class Away {

    private Away() {}

    static Optional<Problem> problem(Throwable thrown) {
        return Causes.of(thrown).stream()
                .map(Away::code)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Problem::away);
    }

    private static Optional<String> code(Throwable thrown) {
        return switch (thrown) {
            case DataAccessResourceFailureException database -> Optional.of("database-away");
            case MongoTimeoutException database -> Optional.of("database-away");
            case MongoSocketException database -> Optional.of("database-away");
            case MongoConnectionPoolClearedException database -> Optional.of("database-away");
            case MongoNotPrimaryException database -> Optional.of("database-away");
            case MongoNodeIsRecoveringException database -> Optional.of("database-away");
            case AmqpConnectException broker -> Optional.of("broker-away");
            case AmqpIOException broker -> Optional.of("broker-away");
            case AmqpTimeoutException broker -> Optional.of("broker-away");
            case CallNotPermittedException open -> Optional.of("upstream-unavailable");
            case RetryableException unreachable -> Optional.of("upstream-unavailable");
            default -> Optional.empty();
        };
    }
}
