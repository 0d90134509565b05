package sharpsword.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import sharpsword.gateway.testing.Upstream.Asked;

/** What forms send, and what their readers see when it is refused. */
class FormsTests extends ConsoleTest {

    @Test
    void carriesKeyRevisionAndToken() throws Exception {
        send("/console/cases/case-1/SUSPEND", "_revision", "7", "reason", "等待鉴定结论")
                .andExpect(redirectedUrl("/console/cases/case-1?done=case.SUSPEND"));

        Asked asked = asked();
        assertThat(asked.path()).isEqualTo("/api/case/cases/case-1/suspension");
        assertThat(asked.body()).isEqualTo("{\"reason\":\"等待鉴定结论\"}");
        assertThat(asked.headers())
                .containsEntry("idempotency-key", "key-of-the-form")
                .containsEntry("if-match", "\"7\"")
                .containsEntry("authorization", "Bearer token-of-the-officer");
    }

    @Test
    void nestsFieldsAndTellsYesFromNo() throws Exception {
        send("/console/cases/case-1/ANSWER_CONDITIONS", "evidence.met", "false", "evidence.reason", "证据不足");

        assertThat(asked().method()).isEqualTo("PUT");
        assertThat(asked().body())
                .isEqualTo("{\"evidence\":{\"met\":false,\"reason\":\"证据不足\"},\"lifeOrHealthHarmed\":false}");
    }

    @Test
    void leadsToTheListWhenATransferWasPassedOn() throws Exception {
        send("/console/transfers/transfer-2/REROUTE", "to", "PSB-500000", "reasons", "不属本辖区")
                .andExpect(redirectedUrl("/console/transfers"));
    }

    @Test
    void leadsToTheTransferThatWasReported() throws Exception {
        send("/console/cases/case-1/REPORT_TRANSFER", "offence", "污染环境罪", "team", "OFF-1\r\nOFF-2")
                .andExpect(redirectedUrl("/console/transfers/transfer-1"));

        assertThat(asked().body()).contains("\"team\":[\"OFF-1\",\"OFF-2\"]");
    }

    @Test
    void showsARefusalAtTheFieldAndKeepsWhatWasTyped() throws Exception {
        stubs.refuse("/api/case/transfers/transfer-1/police-filing", 400, "refusal");

        send("/console/transfers/transfer-1/FILE_BY_POLICE", "number", "渝北公立字")
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("有字段填写不正确"),
                                containsString("id=\"FILE_BY_POLICE-number-wrong\">不能为空"),
                                containsString("tabindex=\"-1\" autofocus"),
                                containsString("value=\"渝北公立字\""))));
    }

    @Test
    void saysThatSomebodyElseWasFaster() throws Exception {
        stubs.refuse("/api/case/transfers/transfer-1/receipt", 409, "stale");

        send("/console/transfers/transfer-1/RECEIVE", "_revision", "4")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("记录已被他人修改")));
    }

    @Test
    void putsAPaperAtItsOwnAddress() throws Exception {
        send("/console/transfers/transfer-1/PUT_MATERIAL", "code", "INVENTORY", "noneBecause", "无涉案物品");

        assertThat(asked().path()).isEqualTo("/api/case/transfers/transfer-1/materials/INVENTORY");
        assertThat(asked().body()).isEqualTo("{\"noneBecause\":\"无涉案物品\"}");
    }

    @Test
    void decidesOnTheRecusalOfAnOfficer() throws Exception {
        send("/console/cases/case-1/DECIDE_RECUSAL", "officer", "OFF-2", "granted", "true", "reason", "近亲属");

        assertThat(asked().path()).isEqualTo("/api/case/cases/case-1/recusals/OFF-2/decision");
        assertThat(asked().body()).isEqualTo("{\"granted\":true,\"reason\":\"近亲属\"}");
    }

    @Test
    void answersOnlyThePointsThatWereFilled() throws Exception {
        send(
                "/console/operations/hazardous-waste/inspections/inspection-1/ANSWER",
                "result.HW-C-02",
                "CONFORMS",
                "result.HW-C-03",
                "");

        assertThat(asked().body())
                .isEqualTo("{\"answers\":[{\"point\":\"HW-C-02\",\"result\":\"CONFORMS\",\"note\":\"\"}]}");
    }

    @Test
    void takesAStepOfAProblem() throws Exception {
        send("/console/operations/hazardous-waste/problems/problem-1/FILE_PLAN", "note", "方案");

        assertThat(asked().path()).isEqualTo("/api/operations/hazardous-waste/problems/problem-1/steps");
        assertThat(asked().body()).isEqualTo("{\"action\":\"FILE_PLAN\",\"note\":\"方案\"}");
    }

    @Test
    void doesNothingThatNoActionIs() throws Exception {
        send("/console/cases/case-1/DELETE").andExpect(status().isNotFound());
    }

    @Test
    void theReceiptCodeIsShownToThePublicWithoutAnyRights() throws Exception {
        web.perform(post("/tips")
                        .header("X-Forwarded-For", "203.0.113.9")
                        .param("_key", "key-of-the-tip")
                        .param("kind", "REPORT")
                        .param("district", "500112")
                        .param("contact.name", ""))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ABCD-EFGH-JKLM-NPQR")));

        assertThat(asked().headers()).doesNotContainKey("authorization").containsEntry("x-forwarded-for", "127.0.0.1");
        assertThat(asked().body()).isEqualTo("{\"kind\":\"REPORT\",\"district\":\"500112\"}");
    }

    @Test
    void aCodeTellsWhatBecameOfTheTip() throws Exception {
        web.perform(post("/tips/lookup").param("_key", "key-of-the-look").param("receiptCode", "ABCD"))
                .andExpect(content().string(allOf(containsString("已交办"), containsString("申领奖励"))));
    }
}
