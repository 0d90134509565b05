package sharpsword.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.scenarios.platform.Arriving.soon;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sharpsword.demo.people.Person;
import sharpsword.scenarios.people.Pages;
import sharpsword.scenarios.people.People;
import sharpsword.scenarios.platform.OnAPlatform;
import sharpsword.scenarios.platform.Platform;
import sharpsword.scenarios.platform.Victim;

/** What happens while a process is away is made up for when it is back; the others go on meanwhile. */
@ExtendWith(OnAPlatform.class)
class ProcessesFailIntegrationTests {

    private static final List<String> OTHERS =
            List.of("hazardous-waste", "third-party-fraud", "nature-reserve", "carbon-permit", "clear-water");
    private static final String BLUE_SKY = "/api/operations/blue-sky/leads";

    private static WasteStory story;
    private static Person lead;

    @BeforeAll
    static void everybodyLogsIn() {
        story = WasteStory.inYubei();
        lead = People.loggedIn("campaign.lead");
    }

    @AfterEach
    void thePlatformIsWholeAgain() {
        Platform.running().untilWhole();
    }

    @Test
    void anOperationThatIsStoppedCatchesUpAndTheOthersGoOn() {
        Platform platform = Platform.running();
        String astray = story.aLeadIsRegistered("HAZARDOUS_WASTE");
        platform.stop("operation-blue-sky");
        try {
            lead.get(BLUE_SKY).isRefused(503, "service-unavailable");
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

        soon().until(() -> takenOver(astray) == 1);
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

    /** How many leads of blue sky came of that one. */
    private static long takenOver(String astray) {
        return Pages.of(lead, BLUE_SKY + "?year=2024")
                .filter(each -> astray.equals(each.path("origin").path("record").asString("")))
                .count();
    }
}
