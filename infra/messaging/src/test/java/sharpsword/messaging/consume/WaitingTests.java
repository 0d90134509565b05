package sharpsword.messaging.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import sharpsword.messaging.relay.NotPublished;

class WaitingTests {

    @Test
    void goesOnWhenTheServersAreBack() {
        AtomicInteger attempts = new AtomicInteger();

        new Waiting("q", () -> true).until(() -> {
            switch (attempts.incrementAndGet()) {
                case 1 -> throw new MongoTimeoutException("away");
                case 2 -> throw new NotPublished("away", null);
                default -> {}
            }
        });

        assertThat(attempts).hasValue(3);
    }

    @Test
    void doesNotWaitForWhatIsBroken() {
        assertThatThrownBy(() -> new Waiting("q", () -> true).until(() -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void leavesTheMessageWhenTheListenerStops() {
        Waiting waiting = new Waiting("q", () -> true);

        assertThatThrownBy(() -> waiting.until(() -> {
                    waiting.stop();
                    throw new MongoTimeoutException("away");
                }))
                .isInstanceOf(Waiting.Stopped.class);
    }
}
