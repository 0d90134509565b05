package sharpsword.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.scenarios.platform.Arriving.soon;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sharpsword.demo.people.Person;
import sharpsword.scenarios.people.People;
import sharpsword.scenarios.platform.OnAPlatform;
import tools.jackson.databind.JsonNode;

/**
 * The story of June 2024 in 渝北: a tip is accepted, dispatched to hazardous waste and inspected, a problem is found that may be a crime, the case is
 * filed and transferred, and the police file it. On the way a forestry officer tries to see the case and does not.
 */
@ExtendWith(OnAPlatform.class)
class TipToPoliceIntegrationTests {

    private static WasteStory story;
    private static TransferStory transfers;
    private static Person handler;
    private static Person police;
    private static Person forestry;
    private static Person leader;
    private static int filedBefore;
    private static int filedTheDayBefore;

    @BeforeAll
    static void everybodyLogsIn() {
        story = WasteStory.inYubei();
        handler = People.loggedIn("yubei.handler");
        transfers = TransferStory.after(story, handler, People.loggedIn("yubei.head"));
        police = People.loggedIn("yubei.police");
        forestry = People.loggedIn("city.forestry");
        leader = People.loggedIn("leadership");
        filedBefore = policeFiled("2024-06-14");
        filedTheDayBefore = policeFiled("2024-06-13");
    }

    @Test
    void aTipGoesAllTheWayToThePolice() {
        WasteStory.Tip tip = story.aTipIsAcceptedAndDispatched();
        String lead = story.theLeadOf(tip);
        String problem = story.aProblemIsFound(story.twoOfficersInspect(lead));
        story.aFilingIsProposed(problem);
        String docket = story.theCaseOf(problem);
        theHeadFilesIt(docket);
        forestrySeesNothingOfIt(docket);
        String transfer = itIsReportedApprovedAndSent(docket);
        thePoliceSignAndFileIt(transfer);
        theWorldKnows(problem, docket, transfer);
        theTipsterLearnsThatItWasTrue(lead, tip);
    }

    private void theHeadFilesIt(String docket) {
        transfers.theConditionsAreMet(docket);
        handler.on("2024-06-06T10:00:00+08:00")
                .post("/api/case/cases/" + docket + "/filing", "{}")
                .isRefused(403, "role-required");
        transfers.theHeadFilesIt(docket);
    }

    private void forestrySeesNothingOfIt(String docket) {
        assertThat(forestry.get("/api/case/cases").ok().path("total").asInt()).isZero();
        assertThat(forestry.get("/api/case/cases?q=演示".replace("演示", "%E6%BC%94%E7%A4%BA"))
                        .ok()
                        .path("items"))
                .isEmpty();
        String number =
                handler.get("/api/case/cases/" + docket).ok().path("number").asString();
        assertThat(handler.get("/api/case/cases/export").body()).contains(number);
        assertThat(forestry.get("/api/case/cases/export").body())
                .contains("\r\n")
                .doesNotContain(number);
        assertThat(forestry.get("/api/agency/worklist").ok().toString()).doesNotContain(docket);
        forestry.get("/api/case/cases/" + docket).isRefused(404, "case-unknown");
    }

    private String itIsReportedApprovedAndSent(String docket) {
        String transfer = transfers.itIsReported(docket);
        transfers.theHeadApproves(transfer);
        handler.on("2024-06-12T10:00:00+08:00")
                .post("/api/case/transfers/" + transfer + "/sending", "{}")
                .isRefused(422, "transfer-materials-missing");
        police.get("/api/case/transfers/" + transfer).isRefused(404, "transfer-unknown");
        transfers.everyPaperIsAdded(transfer);
        transfers.itIsSent(transfer);
        return transfer;
    }

    private void thePoliceSignAndFileIt(String transfer) {
        police.on("2024-06-12T17:00:00+08:00")
                .post("/api/case/transfers/" + transfer + "/receipt", "{}")
                .ok();
        JsonNode filed = police.on("2024-06-14T09:00:00+08:00")
                .post("/api/case/transfers/" + transfer + "/police-filing", "{\"number\": \"渝北公（环）立字〔2024〕演示1号\"}")
                .ok();
        assertThat(filed.path("state").asString()).isEqualTo("POLICE_FILED");
        forestry.get("/api/case/transfers/" + transfer).isRefused(404, "transfer-unknown");
    }

    private void theWorldKnows(String problem, String docket, String transfer) {
        soon().untilAsserted(() -> assertThat(handler.get(WasteStory.WASTE + "/problems/" + problem)
                        .ok()
                        .path("transferId")
                        .asString(""))
                .isEqualTo(transfer));
        assertThat(handler.get("/api/case/cases/" + docket + "/timeline").ok()).isNotEmpty();
        soon().untilAsserted(() -> assertThat(policeFiled("2024-06-14")).isEqualTo(filedBefore + 1));
        assertThat(policeFiled("2024-06-13")).as("the day before").isEqualTo(filedTheDayBefore);
        assertThat(leader.get("/api/campaign/progress/records?metric=policeFiled&year=2024")
                        .ok()
                        .toString())
                .contains(transfer);
    }

    private void theTipsterLearnsThatItWasTrue(String lead, WasteStory.Tip tip) {
        story.inspector()
                .on("2024-06-15T09:00:00+08:00")
                .post(
                        WasteStory.WASTE + "/leads/" + lead + "/conclusion",
                        "{\"outcome\": \"VERIFIED\", \"note\": \"演示数据：属实。\"}")
                .ok();
        soon().untilAsserted(() -> assertThat(
                        story.whatTheTipsterLearns(tip).path("outcome").asString(""))
                .isEqualTo("VERIFIED"));
        assertThat(story.whatTheTipsterLearns(tip).toString()).doesNotContain("演示举报人");
    }

    private static int policeFiled(String day) {
        return leader.get("/api/campaign/progress?year=2024&by=operation&asOf=" + day)
                .ok()
                .path("total")
                .path("metrics")
                .path("policeFiled")
                .asInt(0);
    }
}
