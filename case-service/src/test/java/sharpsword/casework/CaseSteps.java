package sharpsword.casework;

import static sharpsword.casework.TestTokens.HANDLER;
import static sharpsword.casework.TestTokens.HEAD;
import static sharpsword.casework.TestTokens.POLICE;

import java.util.List;
import java.util.Map;

/** The steps of the ordinary path, for tests that are about what comes after. */
abstract class CaseSteps extends CaseNews {

    static final String SHA = "b".repeat(64);
    private static final List<String> PAPERS = List.of(
            "TRANSFER_LETTER",
            "INVESTIGATION_REPORT",
            "SCENE_RECORDS",
            "PHOTO_VIDEO_LIST",
            "MONITORING_TEST_IDENTIFICATION_REPORTS",
            "GOODS_LIST",
            "OTHER");

    /** Filed on 18 June 2024. */
    String filedCase(String kind) {
        String id = proposedCase(kind, "500112", 1);
        ok(post(
                HEAD,
                "/api/case/cases/" + id + "/filing",
                "2024-06-18T02:00:00Z",
                Map.of("conditions", CaseBodies.conditions(true))));
        return id;
    }

    /** Investigation done on 25 June 2024. */
    String investigatedCase(String kind, Map<String, Object> facts) {
        String id = filedCase(kind);
        String base = "/api/case/cases/" + id;
        ok(post(
                HANDLER,
                base + "/officers",
                "2024-06-19T02:00:00Z",
                Map.of("officers", List.of("DEMO-10", "DEMO-11"))));
        ok(post(
                HANDLER,
                base + "/crime-screening",
                "2024-06-20T02:00:00Z",
                Map.of("facts", facts, "clearing", "事实不构成犯罪")));
        ok(post(
                HANDLER,
                base + "/investigation-report",
                "2024-06-25T02:00:00Z",
                Map.of("title", "调查报告", "sha256", SHA, "proposal", "提请审查")));
        return id;
    }

    /** Reported on 26 June 2024. */
    String reportedTransfer(String caseId) {
        return ok(post(
                        HANDLER,
                        "/api/case/cases/" + caseId + "/transfers",
                        "2024-06-26T02:00:00Z",
                        CaseBodies.report("DEMO-10", "DEMO-11")))
                .path("id")
                .asString();
    }

    /** Approved on 27 June 2024, with every paper in the parcel. */
    String packedTransfer(String caseId) {
        String id = reportedTransfer(caseId);
        String base = "/api/case/transfers/" + id;
        ok(post(HEAD, base + "/approval", "2024-06-27T02:00:00Z", null));
        for (String code : PAPERS) {
            ok(put(HANDLER, base + "/materials/" + code, "2024-06-27T03:00:00Z", Map.of("title", code, "sha256", SHA)));
        }
        return id;
    }

    /** Received by the police on 28 June 2024. */
    String receivedTransfer(String caseId) {
        String id = packedTransfer(caseId);
        String base = "/api/case/transfers/" + id;
        ok(post(HANDLER, base + "/sending", "2024-06-27T04:00:00Z", null));
        ok(post(POLICE, base + "/receipt", "2024-06-28T02:00:00Z", null));
        return id;
    }
}
