package sharpsword.messaging.consume;

import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpConnectException;
import org.springframework.amqp.AmqpIOException;
import org.springframework.amqp.AmqpTimeoutException;
import sharpsword.messaging.relay.NotPublished;

/**
 * Waits, inside the listener, until the database or the broker is back. The message stays unacknowledged: nothing is
 * sent back, counted or parked because a server was away.
 */
final class Waiting {

    private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);
    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final String queue;
    private final BooleanSupplier goOn;
    private final CountDownLatch stop = new CountDownLatch(1);

    Waiting(String queue, BooleanSupplier goOn) {
        this.queue = queue;
        this.goOn = goOn;
    }

    /** Something that may meet a server that is away. */
    @FunctionalInterface
    interface Step {
        void run() throws NotPublished;
    }

    /**
     * Runs the step until no server is away.
     *
     * @throws Stopped if the listener is stopped meanwhile; the broker gives the message to the next one
     */
    void until(Step step) {
        Duration pause = FIRST;
        while (goOn.getAsBoolean()) {
            try {
                step.run();
                return;
            } catch (NotPublished away) {
                LOG.info("{} waits for the broker: {}", queue, away.getMessage());
            } catch (RuntimeException failure) {
                if (!isAway(failure)) {
                    throw failure;
                }
                LOG.info("{} waits: {}", queue, failure.toString());
            }
            pause(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
        }
        throw new Stopped();
    }

    void stop() {
        stop.countDown();
    }

    private void pause(Duration length) {
        try {
            if (stop.await(length.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Stopped();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    /** Whether the failure, or what caused it, says that a server cannot be reached now. */
    static boolean isAway(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoSocketException
                    || cause instanceof MongoTimeoutException
                    || cause instanceof MongoNotPrimaryException
                    || cause instanceof MongoNodeIsRecoveringException
                    || cause instanceof MongoExecutionTimeoutException
                    || cause instanceof MongoInterruptedException
                    || (cause instanceof MongoException mongo && mongo.hasErrorLabel("RetryableWriteError"))
                    || cause instanceof AmqpConnectException
                    || cause instanceof AmqpIOException
                    || cause instanceof AmqpTimeoutException) {
                return true;
            }
        }
        return false;
    }

    /** The listener is stopping; the message goes back to its queue untouched. */
    static final class Stopped extends RuntimeException {
        Stopped() {
            super("The listener is stopping", null, false, false);
        }
    }
}
