package sharpsword.scenarios;

import static sharpsword.scenarios.platform.Arriving.soon;

import java.util.stream.Collectors;
import sharpsword.demo.people.Person;
import sharpsword.scenarios.people.Pages;
import sharpsword.scenarios.people.People;
import tools.jackson.databind.JsonNode;

/** The first half of a story of hazardous waste in 渝北 in June 2024: from a lead to a proposed filing. All of it is demo data. */
record WasteStory(Person inspector, Person colleague) {

    static final String WASTE = "/api/operations/hazardous-waste";
    private static final String REPORTING = "/api/operations/rewarded-reporting";
    private static final String PUBLIC_TIPS = "/api/public/operations/rewarded-reporting/tips";
    private static final String DISTRICT = "500112";

    static WasteStory inYubei() {
        return new WasteStory(People.loggedIn("yubei.inspector1"), People.loggedIn("yubei.inspector2"));
    }

    /** A problem that an inspection found. */
    String problemFound() {
        return aProblemIsFound(twoOfficersInspect(aLeadIsRegistered("HAZARDOUS_WASTE")));
    }

    /** A report that came by telephone is written down, accepted and dispatched to this operation. */
    Tip aTipIsAcceptedAndDispatched() {
        Person rewards = People.loggedIn("reward.officer");
        JsonNode tip = rewards.on("2024-06-01T09:00:00+08:00")
                .post(REPORTING + "/tips", """
                        {"channel": "PHONE", "tip": {"kind": "REPORT", "matter": "HAZARDOUS_WASTE", "district": "%s",
                         "target": "演示·某再生资源厂", "address": "演示路1号", "content": "演示数据：夜间转运废油桶。",
                         "contact": {"name": "演示举报人", "phone": "00000000000"}}}
                        """.formatted(DISTRICT))
                .ok();
        String id = tip.path("id").asString();
        rewards.on("2024-06-01T15:00:00+08:00")
                .post(
                        REPORTING + "/tips/" + id + "/acceptance",
                        "{\"listed\": true, \"clue\": true, \"barred\": false, \"fabricated\": false}")
                .ok();
        rewards.on("2024-06-02T09:00:00+08:00")
                .post(REPORTING + "/tips/" + id + "/dispatch", "{\"agency\": \"DET-500112\"}")
                .ok();
        return new Tip(id, tip.path("receiptCode").asString());
    }

    /** The lead that came of a tip, as soon as the inspectors have it. */
    String theLeadOf(Tip tip) {
        return soon().until(
                        () -> Pages.of(inspector, WASTE + "/leads?source=TIP")
                                .filter(lead -> tip.id().equals(lead.path("tip").asString("")))
                                .map(lead -> lead.path("id").asString())
                                .findFirst()
                                .orElse(""),
                        found -> !found.isEmpty());
    }

    /** What somebody learns who has nothing but the receipt code. */
    JsonNode whatTheTipsterLearns(Tip tip) {
        return People.ofThePublic()
                .post(PUBLIC_TIPS + "/lookup", "{\"receiptCode\": \"%s\"}".formatted(tip.receiptCode()))
                .ok();
    }

    /** A tip and the code that its tipster got. */
    record Tip(String id, String receiptCode) {}

    String aLeadIsRegistered(String matter) {
        return inspector
                .on("2024-06-03T09:00:00+08:00")
                .post(WASTE + "/leads", """
                        {"source": "SUPERVISION", "matter": "%s", "district": "%s",
                         "subject": "演示·某再生资源厂院内堆放废油桶", "description": "演示数据：督查交办线索。"}
                        """.formatted(matter, DISTRICT))
                .id();
    }

    String twoOfficersInspect(String lead) {
        String officers = "[\"%s\", \"%s\"]".formatted(inspector.officer(), colleague.officer());
        inspector
                .on("2024-06-03T10:00:00+08:00")
                .post(WASTE + "/leads/" + lead + "/assignment", "{\"officers\": %s}".formatted(officers))
                .ok();
        String inspection = inspector
                .on("2024-06-03T11:00:00+08:00")
                .post(
                        WASTE + "/inspections",
                        "{\"lead\": \"%s\", \"day\": \"2024-06-04\", \"officers\": %s}".formatted(lead, officers))
                .id();
        Person onSite = inspector.on("2024-06-04T09:00:00+08:00");
        JsonNode arrived = onSite.post(
                        WASTE + "/inspections/" + inspection + "/arrival", "{\"certificatesShown\": true}")
                .ok();
        onSite.post(WASTE + "/inspections/" + inspection + "/answers", answers(arrived))
                .ok();
        inspector
                .on("2024-06-04T11:00:00+08:00")
                .post(WASTE + "/inspections/" + inspection + "/completion", "{\"summary\": \"演示数据：发现无证堆放废矿物油约 4 吨。\"}")
                .ok();
        return inspection;
    }

    private static String answers(JsonNode inspection) {
        String all = inspection
                .path("unanswered")
                .valueStream()
                .map(point -> "{\"point\": \"%s\", \"result\": \"CONFORMS\"}".formatted(point.asString()))
                .collect(Collectors.joining(", "));
        return "{\"answers\": [%s]}".formatted(all);
    }

    String aProblemIsFound(String inspection) {
        return inspector
                .on("2024-06-04T12:00:00+08:00")
                .post(WASTE + "/problems", """
                        {"inspection": "%s", "category": "SWL-114-1", "severity": "SERIOUS", "mode": "ON_SITE",
                         "description": "演示数据：无许可证处置危险废物。", "correctedOnSpot": false,
                         "duty": {"responsibleUnit": "演示·某再生资源厂", "supervisingUnit": "渝北支队", "requirement": "立即停止并清运"}}
                        """.formatted(inspection))
                .id();
    }

    void aFilingIsProposed(String problem) {
        inspector
                .on("2024-06-05T09:00:00+08:00")
                .post(
                        WASTE + "/problems/" + problem + "/filing",
                        "{\"kind\": \"CRIMINAL\", \"violation\": \"SWL-114-1\", \"actDate\": \"2024-06-01\"}")
                .ok();
    }

    /** The case that was opened for a problem, as soon as the problem knows it. */
    String theCaseOf(String problem) {
        return soon().until(
                        () -> inspector
                                .get(WASTE + "/problems/" + problem)
                                .ok()
                                .path("caseId")
                                .asString(""),
                        found -> !found.isEmpty());
    }
}
