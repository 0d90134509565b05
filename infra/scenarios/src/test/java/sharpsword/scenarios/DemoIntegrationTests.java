package sharpsword.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import sharpsword.demo.people.Door;
import sharpsword.demo.people.Keys;
import sharpsword.demo.people.Patience;
import sharpsword.demo.people.Person;
import sharpsword.demo.story.Stage;
import sharpsword.demo.story.Story;
import sharpsword.scenarios.people.People;
import sharpsword.scenarios.platform.OnAPlatform;
import sharpsword.scenarios.platform.Platform;
import sharpsword.scenarios.platform.Victim;

/**
 * The demo ends in the published figures, although three processes are killed while it is played, and a second telling
 * changes nothing. Comes first: its figures are exact where nobody has entered anything else of 2024.
 */
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OnAPlatform.class)
class DemoIntegrationTests {

    private static final Patience PATIENCE = Patience.of(Duration.ofMinutes(5));
    private static final String TIPS = "/api/operations/rewarded-reporting/tips?limit=1";
    private static final String VISITS = "/api/operations/hazardous-waste/inspections?limit=1";

    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    @Order(1)
    void endsInThePublishedFiguresThoughProcessesAreKilled() {
        CompletableFuture<Void> killer = CompletableFuture.runAsync(DemoIntegrationTests::killOnTheWay);

        assertThat(demo()).as("%s", told).isTrue();

        assertThat(killer).as("all three were killed while the demo went on").isCompleted();
    }

    @Test
    @Order(2)
    void toldAgainItChangesNothing() {
        assertThat(demo()).as("%s", told).isTrue();
    }

    private boolean demo() {
        Platform platform = Platform.running();
        Door door = new Door(platform.gateway(), platform.issuer());
        return new Story(new Stage(door, Keys.repeatable("demo of a test"), PATIENCE), told::add).tell();
    }

    private static void killOnTheWay() {
        Platform platform = Platform.running();
        Person rewards = People.patient("reward.officer", PATIENCE);
        killAndStart(platform, rewards, TIPS, 60, Victim.MONGODB);
        killAndStart(platform, rewards, TIPS, 160, Victim.RABBITMQ);
        killAndStart(platform, People.patient("campaign.lead", PATIENCE), VISITS, 10, Victim.CASE_SERVICE);
    }

    /** Kills a process as soon as there are so many records. */
    private static void killAndStart(Platform platform, Person watcher, String list, int records, Victim victim) {
        PATIENCE.until(records + " of " + list, () -> total(watcher, list) >= records);
        platform.kill(victim);
        platform.start(victim);
    }

    private static int total(Person watcher, String list) {
        return watcher.get(list).ok().path("total").asInt();
    }
}
