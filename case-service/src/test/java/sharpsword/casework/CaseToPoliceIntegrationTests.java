package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.casework.TestTokens.FULING_HANDLER;
import static sharpsword.casework.TestTokens.FULING_HEAD;
import static sharpsword.casework.TestTokens.FULING_POLICE;
import static sharpsword.casework.TestTokens.FULING_PROCURATOR;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** One case goes the whole path from the proposal of an operation to the police. */
class CaseToPoliceIntegrationTests extends CaseNews {

    private static final String SHA = "a".repeat(64);
    private static final List<String> PAPERS = List.of(
            "TRANSFER_LETTER",
            "INVESTIGATION_REPORT",
            "SCENE_RECORDS",
            "PHOTO_VIDEO_LIST",
            "MONITORING_TEST_IDENTIFICATION_REPORTS");

    @Test
    void carriesACaseFromTheProposalToThePolice() {
        knowEverybody();

        String id = proposedCase("CRIMINAL", "500102", 2);
        opensOneCaseForARepeatedProposal(id);
        filesItByTheUnitHeadAlone(id);
        investigatesItByTwoOfficers(id);
        closesNothingInsteadOfATransfer(id);
        String transfer = reportsItToTheChief(id);
        blocksTheSendingUntilTheParcelIsComplete(transfer);
        fencesWhatThePoliceHold(id);
        isReceivedAndFiledByThePolice(transfer);
        closesAsTransferred(id);
        tellsTheStory(id, transfer);
    }

    private void opensOneCaseForARepeatedProposal(String id) {
        JsonNode seen = ok(get(FULING_HANDLER, "/api/case/cases/" + id));

        assertThat(seen.path("state").asString()).isEqualTo("PRELIM_REVIEW");
        assertThat(seen.path("enterpriseName").asString()).isEqualTo("演示·渝北电镀有限公司");
        assertThat(seen.path("crime").path("result").asString()).isEqualTo("SUSPECTED");
        String filing = seen.path("proposal").path("filing").asString();
        assertThat(mongo.getCollection("cases").countDocuments(new Document("proposal.filing", filing)))
                .isEqualTo(1);
    }

    private void filesItByTheUnitHeadAlone(String id) {
        String filing = "/api/case/cases/" + id + "/filing";
        refused(post(FULING_HANDLER, filing, "2024-06-18T02:00:00Z", Map.of()), HttpStatus.FORBIDDEN, "role-required");
        refused(
                post(FULING_HEAD, filing, "2024-06-18T02:00:00Z", Map.of()),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "filing-condition-unanswered");
        ok(put(
                FULING_HANDLER,
                "/api/case/cases/" + id + "/filing-conditions",
                "2024-06-17T02:00:00Z",
                CaseBodies.conditions(true)));

        JsonNode filed = ok(post(FULING_HEAD, filing, "2024-06-18T02:00:00Z", Map.of()));

        assertThat(filed.path("state").asString()).isEqualTo("FILED");
        assertThat(filed.path("number").asString()).matches("渝环立字〔2024〕\\d+号");
    }

    private void investigatesItByTwoOfficers(String id) {
        String base = "/api/case/cases/" + id;
        refused(
                post(FULING_HANDLER, base + "/officers", "2024-06-19T02:00:00Z", Map.of("officers", List.of("FUL-10"))),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "case-officers-too-few");
        ok(post(
                FULING_HANDLER,
                base + "/recusals",
                "2024-06-19T02:00:00Z",
                Map.of("officer", "FUL-13", "ground", "CLOSE_RELATIVE", "explanation", "法定代表人的近亲属")));
        refused(
                post(
                        FULING_HANDLER,
                        base + "/officers",
                        "2024-06-19T03:00:00Z",
                        Map.of("officers", List.of("FUL-10", "FUL-13"))),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "case-officer-recused");
        ok(post(
                FULING_HEAD,
                base + "/recusals/FUL-13/decision",
                "2024-06-19T04:00:00Z",
                Map.of("granted", true, "reason", "属实")));
        ok(post(
                FULING_HANDLER,
                base + "/officers",
                "2024-06-19T05:00:00Z",
                Map.of("officers", List.of("FUL-10", "FUL-11"))));
        JsonNode screened = ok(post(
                FULING_HANDLER,
                base + "/crime-screening",
                "2024-06-20T02:00:00Z",
                Map.of("facts", Map.of("quantities", Map.of("hazardousWasteTonnes", 3.4)))));
        assertThat(screened.path("crime").path("hits").get(0).path("rule").asString())
                .isEqualTo("ENV-1-02");
        JsonNode done = ok(post(
                FULING_HANDLER,
                base + "/investigation-report",
                "2024-06-25T02:00:00Z",
                Map.of("title", "调查报告", "sha256", SHA, "proposal", "建议移送公安机关")));
        assertThat(done.path("state").asString()).isEqualTo("INVESTIGATION_DONE");
        assertThat(ok(get(TestTokens.FULING_INSPECTOR, "/api/case/cases?mine=true"))
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    private void closesNothingInsteadOfATransfer(String id) {
        JsonNode problem = refused(
                post(
                        FULING_HEAD,
                        "/api/case/cases/" + id + "/closure",
                        "2024-06-26T02:00:00Z",
                        Map.of("ground", "PERFORMED", "reason", "已缴纳罚款", "paper", "渝环罚〔2024〕1号")),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "crime-suspected-not-transferred");

        assertThat(problem.path("detail").asString()).contains("以罚代移").contains("T310 11");
    }

    private String reportsItToTheChief(String id) {
        String reports = "/api/case/cases/" + id + "/transfers";
        JsonNode reported =
                ok(post(FULING_HANDLER, reports, "2024-06-26T02:00:00Z", CaseBodies.report("FUL-10", "FUL-11")));
        String transfer = reported.path("id").asString();
        assertThat(reported.path("to").asString()).isEqualTo("PSB-500102");
        assertThat(reported.path("copyTo").asString()).isEqualTo("PROC-500102");
        refused(
                post(FULING_HANDLER, reports, "2024-06-26T03:00:00Z", CaseBodies.report("FUL-10", "FUL-11")),
                HttpStatus.CONFLICT,
                "transfer-taken");
        String approval = "/api/case/transfers/" + transfer + "/approval";
        refused(post(FULING_HANDLER, approval, "2024-06-27T02:00:00Z", null), HttpStatus.FORBIDDEN, "role-required");
        assertThat(ok(post(FULING_HEAD, approval, "2024-06-27T02:00:00Z", null))
                        .path("state")
                        .asString())
                .isEqualTo("APPROVED");
        return transfer;
    }

    private void blocksTheSendingUntilTheParcelIsComplete(String transfer) {
        String base = "/api/case/transfers/" + transfer;
        JsonNode problem = refused(
                post(FULING_HANDLER, base + "/sending", "2024-06-27T04:00:00Z", null),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "transfer-materials-missing");
        assertThat(problem.path("detail").asString())
                .contains("TRANSFER_LETTER")
                .contains("GOODS_LIST");
        for (String code : PAPERS) {
            ok(put(
                    FULING_HANDLER,
                    base + "/materials/" + code,
                    "2024-06-27T05:00:00Z",
                    Map.of("title", code, "sha256", SHA)));
        }
        for (String code : List.of("GOODS_LIST", "OTHER")) {
            ok(put(
                    FULING_HANDLER,
                    base + "/materials/" + code,
                    "2024-06-27T05:00:00Z",
                    Map.of("noneBecause", "本案无此项")));
        }
        assertThat(ok(post(FULING_HANDLER, base + "/sending", "2024-06-27T06:00:00Z", null))
                        .path("state")
                        .asString())
                .isEqualTo("SENT");
    }

    private void fencesWhatThePoliceHold(String id) {
        refused(
                post(
                        FULING_HANDLER,
                        "/api/case/cases/" + id + "/crime-screening",
                        "2024-06-28T02:00:00Z",
                        Map.of("facts", Map.of())),
                HttpStatus.CONFLICT,
                "case-handed-over");
        JsonNode clocks = ok(get(FULING_HANDLER, "/api/case/cases/" + id + "/clocks?asOf=2024-07-10T02:00:00Z"));
        assertThat(clocks.valueStream()
                        .filter(face -> face.path("code").asString().equals("DECISION"))
                        .map(face -> face.path("standing").asString()))
                .containsExactly("PAUSED");
    }

    private void isReceivedAndFiledByThePolice(String transfer) {
        String base = "/api/case/transfers/" + transfer;
        refused(
                post(FULING_HANDLER, base + "/receipt", "2024-06-28T02:00:00Z", null),
                HttpStatus.FORBIDDEN,
                "role-required");
        refused(
                post(FULING_PROCURATOR, base + "/receipt", "2024-06-28T02:00:00Z", null),
                HttpStatus.FORBIDDEN,
                "transfer-to-other-police");
        ok(post(FULING_POLICE, base + "/receipt", "2024-06-28T02:00:00Z", null));
        ok(post(FULING_POLICE, base + "/supplement-request", "2024-06-28T06:00:00Z", Map.of("wanted", "转移联单原件")));
        ok(post(FULING_HANDLER, base + "/supplement", "2024-06-29T02:00:00Z", Map.of("reasons", "已补充联单原件")));
        ok(post(FULING_POLICE, base + "/police-filing", "2024-06-30T02:00:00Z", Map.of("number", "渝北公（环）立字〔2024〕1号")));
        JsonNode handed =
                ok(post(FULING_HANDLER, base + "/evidence-handover", "2024-07-01T02:00:00Z", Map.of("sha256", SHA)));
        assertThat(handed.path("state").asString()).isEqualTo("EVIDENCE_HANDED_OVER");
    }

    private void closesAsTransferred(String id) {
        JsonNode closed = ok(post(
                FULING_HEAD,
                "/api/case/cases/" + id + "/closure",
                "2024-07-02T02:00:00Z",
                Map.of("ground", "TRANSFERRED", "reason", "公安机关已立案")));

        assertThat(closed.path("state").asString()).isEqualTo("CLOSED");
        assertThat(closed.path("possible").isEmpty()).isTrue();
    }

    private void tellsTheStory(String id, String transfer) {
        JsonNode lines = ok(get(FULING_HANDLER, "/api/case/cases/" + id + "/timeline"));
        assertThat(lines.valueStream().map(line -> line.path("action").asString()))
                .containsSubsequence("open", "answer-conditions", "file", "assign", "conclude", "close-fence", "close");
        assertThat(lines.get(2).path("zh").asString()).startsWith("批准立案，编号 渝环立字");
        assertThat(lines.get(2).path("actorName").asString()).isEqualTo("演示·FUL-12");
        new ContractShapes(mongo, json)
                .assertKept(
                        "case.opened.v1",
                        "case.filed.v1",
                        "case.progressed.v1",
                        "case.closed.v1",
                        "transfer.reported.v1",
                        "transfer.approved.v1",
                        "transfer.sent.v1",
                        "transfer.received.v1",
                        "transfer.police-filed.v1",
                        "transfer.evidence-handed-over.v1",
                        "transfer.progressed.v1");
    }
}
