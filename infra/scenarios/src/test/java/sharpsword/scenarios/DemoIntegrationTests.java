package sharpsword.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import sharpsword.demo.people.Door;
import sharpsword.demo.people.Keys;
import sharpsword.demo.people.Patience;
import sharpsword.demo.story.Stage;
import sharpsword.demo.story.Story;
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
    private static final String TIPS = "/api/operations/rewarded-reporting/tips";
    private static final String VISITS = "/api/operations/hazardous-waste/inspections";

    private final Platform platform = Platform.running();
    private final Keys keys = Keys.repeatable("demo of a test");
    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    @Order(1)
    void endsInThePublishedFiguresThoughProcessesAreKilled() throws Exception {
        try (Killer killer = new Killer(keys, platform::kill, platform::start)
                .strike(Victim.MONGODB, 60, TIPS)
                .strike(Victim.RABBITMQ, 160, TIPS)
                .strike(Victim.CASE_SERVICE, 10, VISITS)) {
            assertThat(demo(killer)).as("%s", told).isTrue();

            assertThat(killer.killed()).containsExactly(Victim.MONGODB, Victim.RABBITMQ, Victim.CASE_SERVICE);
            killer.untilAllAreBack();
        }
    }

    @Test
    @Order(2)
    void toldAgainItChangesNothing() {
        assertThat(demo(keys)).as("%s", told).isTrue();
    }

    @AfterEach
    void thePlatformIsWholeAgain() {
        platform.untilWhole();
    }

    private boolean demo(Keys ofTheStory) {
        Door door = new Door(platform.gateway(), platform.issuer());
        return new Story(new Stage(door, ofTheStory, PATIENCE), told::add).tell();
    }
}
