package sharpsword.scenarios.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.scenarios.platform.Arriving.soon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sharpsword.scenarios.people.People;
import sharpsword.scenarios.platform.OnAPlatform;
import tools.jackson.databind.JsonNode;

/**
 * Whoever hands in a tip is found by nobody who has the disks: name, telephone, address, receipt code and the key that
 * it follows from are searched for in everything that the platform wrote and hands out. The same search finds what it
 * should: the tip's target in the database, its identifier in the broker's files, an address in the logs.
 */
@Tag("drill")
@ExtendWith(OnAPlatform.class)
class TipsterIsNowhereIntegrationTests {

    private final TipStory story = new TipStory();
    private final Map<String, String> secrets = new LinkedHashMap<>();
    private final Map<String, String> controls = new LinkedHashMap<>();
    private final List<String> tips = new ArrayList<>();

    @Test
    void whoHandsInATipIsWrittenNowhere() throws IOException, InterruptedException {
        Planted one = Planted.atRandom();
        Planted other = Planted.atRandom();
        Planted third = Planted.atRandom();
        goesAllTheWay("program", one, Letterbox.byProgram(one));
        goesAllTheWay("page", other, Letterbox.byPage(other));
        goesAllTheWay("telephone", third, Letterbox.byTelephone(third, story.rewards()));

        nothingIsHandedOut();
        nothingIsWritten();
    }

    private void goesAllTheWay(String way, Planted planted, String receiptCode) {
        String tip = story.tell(planted, receiptCode);
        JsonNode identity = story.identity(tip);
        assertThat(identity.path("name").asString()).isEqualTo(planted.name());
        assertThat(identity.path("phone").asString()).isEqualTo(planted.phone());
        assertThat(identity.path("address").asString()).isEqualTo(planted.address());

        tips.add(tip);
        planted.secrets().forEach((what, text) -> secrets.put(way + ": " + what, text));
        secrets.put(way + ": receipt code", receiptCode);
        secrets.put(way + ": receipt code without groups", receiptCode.replace("-", ""));
        controls.put(way + ": target", planted.target());
        controls.put(way + ": identifier", tip);
    }

    private void nothingIsHandedOut() {
        Needles needles = new Needles().with(secrets);
        Needles control = new Needles().with(controls);
        int targets = 0;

        for (Map.Entry<String, byte[]> handout : Handouts.about(tips).entrySet()) {
            assertThat(needles.in(handout.getValue())).as(handout.getKey()).isEmpty();
            targets += control.in(handout.getValue()).size();
        }

        assertThat(targets).as("hits of the control").isGreaterThanOrEqualTo(controls.size());
    }

    private void nothingIsWritten() throws IOException {
        String asked = "control-" + UUID.randomUUID();
        People.loggedIn("campaign.lead").get("/api/campaign/campaigns/" + asked);
        controls.put("address in the access log", asked);
        DataFolder folder = new DataFolder(Installation.ofThePlatform().data());
        Needles control = new Needles().with(controls);

        soon().untilAsserted(() -> {
            Map<String, Set<String>> found = folder.found(control);
            for (String way : List.of("program", "page", "telephone")) {
                assertThat(found.get(way + ": target in UTF-8")).anyMatch(file -> file.startsWith("mongodb/"));
                assertThat(found.get(way + ": identifier in UTF-8")).anyMatch(file -> file.startsWith("rabbitmq/"));
            }
            assertThat(found.get("address in the access log in UTF-8")).anyMatch(file -> file.startsWith("logs/"));
        });

        assertThat(folder.found(new Needles().with(secrets))).isEmpty();
    }
}
