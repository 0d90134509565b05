package sharpsword.scenarios.platform;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.awaitility.core.ConditionFactory;
import sharpsword.demo.people.Unexpected;

/** How stories wait for what follows from an event: until it is there, and no step of a story may take it away again. */
public final class Arriving {

    /**
     * An event that overtook its subject waits three times 2 s and three times 30 s in the retry queues before it is
     * late; a busy machine needs the rest.
     */
    public static final Duration LIMIT = Duration.ofMinutes(3);

    /** Seldom enough for the public's door, which lets one address in once a second in the long run. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private Arriving() {}

    /**
     * A wait that asks again when the platform turns the question away for a moment. It asks in the thread of the test,
     * since the browser answers no other.
     */
    public static ConditionFactory soon() {
        return await().atMost(LIMIT)
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK_AGAIN)
                .pollInSameThread()
                .ignoreException(Unexpected.class);
    }
}
