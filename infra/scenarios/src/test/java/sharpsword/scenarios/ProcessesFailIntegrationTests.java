package sharpsword.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sharpsword.demo.people.Person;
import sharpsword.demo.people.Unexpected;
import sharpsword.scenarios.people.People;
import sharpsword.scenarios.platform.OnAPlatform;
import sharpsword.scenarios.platform.Platform;
import sharpsword.scenarios.platform.Victim;

/** What happens while a process is away is made up for when it is back; the others go on meanwhile. */
@ExtendWith(OnAPlatform.class)
class ProcessesFailIntegrationTests {

    private static final List<String> OTHERS =
            List.of("hazardous-waste", "third-party-fraud", "nature-reserve", "carbon-permit", "clear-water");
    private static final Duration LONG = Duration.ofSeconds(90);

    private static WasteStory story;
    private static Person lead;

    @BeforeAll
    static void everybodyLogsIn() {
        story = WasteStory.inYubei();
        lead = People.loggedIn("campaign.lead");
    }

    @Test
    void anOperationThatIsStoppedCatchesUpAndTheOthersGoOn() {
        Platform platform = Platform.running();
        int before = leadsOfBlueSky();
        String astray = story.aLeadIsRegistered("HAZARDOUS_WASTE");
        platform.stop("operation-blue-sky");
        try {
            lead.get("/api/operations/blue-sky/leads").isRefused(503, "service-unavailable");
            OTHERS.forEach(
                    other -> lead.get("/api/operations/" + other + "/leads").ok());
            lead.on("2024-06-03T12:00:00+08:00")
                    .post(
                            WasteStory.WASTE + "/leads/" + astray + "/dispatch",
                            "{\"matter\": \"AIR\", \"reason\": \"演示数据：实为废气问题\"}")
                    .ok();
        } finally {
            platform.start("operation-blue-sky");
        }

        await().atMost(LONG).ignoreException(Unexpected.class).until(() -> leadsOfBlueSky() == before + 1);
    }

    @Test
    void aCaseThatWasProposedWhileCaseServiceWasDeadIsOpened() {
        Platform platform = Platform.running();
        String problem = story.problemFound();
        platform.kill(Victim.CASE_SERVICE);
        try {
            story.aFilingIsProposed(problem);
        } finally {
            platform.start(Victim.CASE_SERVICE);
        }

        assertThat(story.theCaseOf(problem)).isNotEmpty();
    }

    @Test
    void whatWasAcknowledgedBeforeTheDatabaseDiedIsThere() {
        Platform platform = Platform.running();
        String problem = story.problemFound();
        story.aFilingIsProposed(problem);
        platform.kill(Victim.MONGODB);
        platform.start(Victim.MONGODB);

        assertThat(story.theCaseOf(problem)).isNotEmpty();
    }

    @Test
    void whatHappenedWhileTheBrokerWasDeadIsToldLater() {
        Platform platform = Platform.running();
        String problem = story.problemFound();
        platform.kill(Victim.RABBITMQ);
        try {
            story.aFilingIsProposed(problem);
        } finally {
            platform.start(Victim.RABBITMQ);
        }

        assertThat(story.theCaseOf(problem)).isNotEmpty();
    }

    private static int leadsOfBlueSky() {
        return lead.get("/api/operations/blue-sky/leads?limit=1")
                .ok()
                .path("total")
                .asInt();
    }
}
