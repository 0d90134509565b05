package sharpsword.scenarios.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sharpsword.demo.people.Patience;
import sharpsword.demo.people.Unexpected;
import sharpsword.scenarios.platform.OnAPlatform;
import sharpsword.scenarios.platform.Platform;

/**
 * A server is away for a minute while officers go on entering. What was acknowledged is there once, everybody who has
 * to hear of it has heard, and no message was put aside. {@link Extent} says how long and how hard.
 */
@Tag("drill")
@ExtendWith(OnAPlatform.class)
class ServerAwayIntegrationTests {

    /** Longer than the longest of the retry queues keeps a message. */
    private static final Duration CATCHING_UP = Duration.ofMinutes(7);

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(3);

    private final Extent extent = Extent.asAsked();
    private final AtomicInteger turnedAway = new AtomicInteger();
    private final Patience patience = new Patience(extent.longestCommand(), turnedAway::incrementAndGet);

    @Test
    void nothingIsLostOrParkedWhileTheDatabaseIsAway() throws Exception {
        Drill drill = aServerIsAway("mongodb");

        assertThat(drill.turnedAway()).as("commands turned away").isPositive();
    }

    @Test
    void officersGoOnWhileTheBrokerIsAway() throws Exception {
        Drill drill = aServerIsAway("rabbitmq");

        assertThat(drill.acknowledgedMeanwhile())
                .as("entries acknowledged while it was away")
                .isPositive();
    }

    /** The drill, up to the point where all books agree. */
    private Drill aServerIsAway(String server) throws Exception {
        Broker broker = Installation.ofThePlatform().broker();
        Map<String, Long> parkedBefore = ParkedMessages.counts();
        int casesBefore = new Books().cases();
        Desk desk = new Desk("演练-" + server + "-" + UUID.randomUUID().toString().substring(0, 8), patience);

        int meanwhile = officersWorkWhileItIsAway(server, desk);

        Instant over = Instant.now();
        Platform.running().untilWhole();
        Books books = new Books();
        books.everyEntryStandsOnce(desk);
        await().atMost(CATCHING_UP)
                .pollInterval(LOOK_AGAIN)
                .ignoreException(Unexpected.class)
                .untilAsserted(() -> books.everyConsumerKnows(desk));
        Duration caughtUp = Duration.between(over, Instant.now());
        await().atMost(CATCHING_UP)
                .pollInterval(LOOK_AGAIN)
                .untilAsserted(() -> assertThat(broker.waiting()).isEmpty());
        assertThat(books.cases())
                .as("cases")
                .isEqualTo(casesBefore + desk.problems().size());
        assertThat(ParkedMessages.counts()).as("parked messages").isEqualTo(parkedBefore);
        Drill drill = new Drill(desk.acknowledged(), meanwhile, turnedAway.get(), caughtUp);
        Files.writeString(Path.of("target/drill-" + server + ".txt"), extent + "\n" + drill + "\n");
        return drill;
    }

    /** Tells how many entries were acknowledged between the end of the server and its being called back. */
    private int officersWorkWhileItIsAway(String server, Desk desk) throws Exception {
        Platform platform = Platform.running();
        Shift shift = new Shift(
                List.of(desk::registerLead, desk::writeDownTip, desk::proposeFiling),
                extent.officers(),
                extent.pause());
        pass(extent.around());
        platform.stop(server);
        int gone = desk.acknowledged();
        int calledBack = gone;
        try {
            pass(extent.away());
            calledBack = desk.acknowledged();
        } finally {
            platform.start(server);
        }
        pass(extent.around());
        shift.end(extent.longestCommand());
        return calledBack - gone;
    }

    /**
     * What happened in a drill.
     *
     * @param acknowledged entries in all
     * @param acknowledgedMeanwhile those acknowledged while the server was away
     * @param turnedAway how often a command was not acknowledged and sent again
     * @param caughtUp from the last entry to the moment at which every consumer was seen to know of all
     */
    private record Drill(int acknowledged, int acknowledgedMeanwhile, int turnedAway, Duration caughtUp) {}

    private static void pass(Duration time) {
        await().pollDelay(time).atMost(time.plusSeconds(30)).until(() -> true);
    }
}
