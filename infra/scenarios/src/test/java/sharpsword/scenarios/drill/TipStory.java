package sharpsword.scenarios.drill;

import static sharpsword.scenarios.platform.Arriving.soon;

import sharpsword.demo.people.Person;
import sharpsword.scenarios.people.Pages;
import sharpsword.scenarios.people.People;
import tools.jackson.databind.JsonNode;

/**
 * What becomes of a tip about hazardous waste in 涪陵: accepted, dispatched, looked into, concluded; its seal is opened
 * by two. 渝北 is no district any more on the day of the tip.
 */
final class TipStory {

    private static final String REPORTING = "/api/operations/rewarded-reporting";
    private static final String WASTE = "/api/operations/hazardous-waste";

    private final Person rewards = People.loggedIn("reward.officer");
    private final Person supervisor = People.loggedIn("integrity.supervisor");
    private final Person inspector = People.loggedIn("fuling.inspector1");

    Person rewards() {
        return rewards;
    }

    /** Goes all the way and gives the tip's identifier. */
    String tell(Planted planted, String receiptCode) {
        String tip = theTipAbout(planted.target());
        rewards.post(
                        REPORTING + "/tips/" + tip + "/acceptance",
                        "{\"listed\": true, \"clue\": true, \"barred\": false, \"fabricated\": false}")
                .ok();
        rewards.post(REPORTING + "/tips/" + tip + "/dispatch", "{\"agency\": \"DET-500102\"}")
                .ok();
        String lead = WASTE + "/leads/" + theLeadOf(tip);
        inspector
                .post(lead + "/assignment", "{\"officers\": [\"%s\"]}".formatted(inspector.officer()))
                .ok();
        inspector
                .post(lead + "/conclusion", "{\"outcome\": \"UNVERIFIED\", \"note\": \"演示数据：不属实。\"}")
                .ok();
        soon().until(() ->
                "UNVERIFIED".equals(standing(receiptCode).path("outcome").asString("")));
        return tip;
    }

    /** What lies under the seal, shown to one who asked and for whom another consented. */
    JsonNode identity(String tip) {
        String opening = rewards.post(REPORTING + "/tips/" + tip + "/openings", "{\"reason\": \"演示：核实举报人\"}")
                .id();
        supervisor
                .post(REPORTING + "/openings/" + opening + "/answer", "{\"consents\": true}")
                .ok();
        return rewards.post(REPORTING + "/openings/" + opening + "/showing", "{}")
                .ok();
    }

    private static JsonNode standing(String receiptCode) {
        return People.ofThePublic()
                .post("/api/public" + REPORTING.substring("/api".length()) + "/tips/lookup", """
                        {"receiptCode": "%s"}
                        """.formatted(receiptCode))
                .ok();
    }

    private String theTipAbout(String target) {
        return Pages.of(rewards, REPORTING + "/tips?state=SUBMITTED")
                .filter(tip -> target.equals(tip.path("account").path("target").asString("")))
                .map(tip -> tip.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private String theLeadOf(String tip) {
        return soon().until(
                        () -> Pages.of(inspector, WASTE + "/leads?source=TIP")
                                .filter(lead -> tip.equals(lead.path("tip").asString("")))
                                .map(lead -> lead.path("id").asString())
                                .findFirst()
                                .orElse(""),
                        found -> !found.isEmpty());
    }
}
