package sharpsword.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import sharpsword.demo.people.Person;
import sharpsword.scenarios.people.People;
import tools.jackson.databind.JsonNode;

/** The second half of a story of hazardous waste in 渝北 in June 2024: from a case to a transfer. All of it is demo data. */
public final class TransferStory {

    private static final String CASES = "/api/case/cases/";
    private static final String TRANSFERS = "/api/case/transfers/";
    private static final String SHA = "a".repeat(64);

    private final WasteStory waste;
    private final Person handler;
    private final Person head;

    private TransferStory(WasteStory waste, Person handler, Person head) {
        this.waste = waste;
        this.handler = handler;
        this.head = head;
    }

    public static TransferStory inYubei() {
        return after(WasteStory.inYubei(), People.loggedIn("yubei.handler"), People.loggedIn("yubei.head"));
    }

    static TransferStory after(WasteStory waste, Person handler, Person head) {
        return new TransferStory(waste, handler, head);
    }

    /** A problem that an inspection found. */
    public String problemFound() {
        return waste.problemFound();
    }

    /** A transfer with all its papers that waits for the police to sign for it. */
    public String aTransferIsSent() {
        String problem = waste.problemFound();
        waste.aFilingIsProposed(problem);
        String docket = waste.theCaseOf(problem);
        theConditionsAreMet(docket);
        theHeadFilesIt(docket);
        String transfer = itIsReported(docket);
        theHeadApproves(transfer);
        everyPaperIsAdded(transfer);
        itIsSent(transfer);
        return transfer;
    }

    void theConditionsAreMet(String docket) {
        String met = "{\"met\": true, \"reason\": \"演示数据：现场笔录与照片\"}";
        handler.on("2024-06-06T09:00:00+08:00")
                .put(
                        CASES + docket + "/filing-conditions",
                        "{\"evidence\": %s, \"penaltyDue\": %s, \"ownJurisdiction\": %s, \"withinLimitation\": %s}"
                                .formatted(met, met, met, met))
                .ok();
    }

    void theHeadFilesIt(String docket) {
        head.on("2024-06-07T09:00:00+08:00")
                .post(CASES + docket + "/filing", "{}")
                .ok();
    }

    String itIsReported(String docket) {
        String team = "[\"%s\", \"%s\"]"
                .formatted(handler.officer(), waste.inspector().officer());
        return handler.on("2024-06-11T09:00:00+08:00")
                .post(CASES + docket + "/transfers", """
                        {"offence": "污染环境罪", "basis": "刑法第338条", "summary": "演示数据：非法处置危险废物 4 吨。", "team": %s}
                        """.formatted(team))
                .id();
    }

    void theHeadApproves(String transfer) {
        head.on("2024-06-12T09:00:00+08:00")
                .post(TRANSFERS + transfer + "/approval", "{}")
                .ok();
    }

    void everyPaperIsAdded(String transfer) {
        JsonNode materials = handler.get(TRANSFERS + transfer).ok().path("checklist");
        assertThat(materials).isNotEmpty();
        for (JsonNode material : materials) {
            handler.on("2024-06-12T11:00:00+08:00")
                    .put(
                            TRANSFERS + transfer + "/materials/"
                                    + material.path("code").asString(),
                            "{\"title\": \"演示材料\", \"sha256\": \"%s\"}".formatted(SHA))
                    .ok();
        }
    }

    void itIsSent(String transfer) {
        handler.on("2024-06-12T16:00:00+08:00")
                .post(TRANSFERS + transfer + "/sending", "{}")
                .ok();
    }
}
