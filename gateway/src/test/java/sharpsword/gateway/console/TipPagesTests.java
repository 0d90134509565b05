package sharpsword.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import sharpsword.access.Role;

/** Officers read tips, hand them on, and take down those that come by telephone, letter or visit. */
class TipPagesTests extends ConsoleTest {

    private static final String API = "/api/operations/rewarded-reporting/";

    @Test
    void narrowsTheList() throws Exception {
        open("/console/tips?state=SUBMITTED&kind=REPORT&district=500112&unknown=x");

        assertThat(asked().path())
                .isEqualTo(API + "tips?state=SUBMITTED&kind=REPORT&district=500112&offset=0&limit=20");
    }

    @Test
    void acceptsWithWhatWasFound() throws Exception {
        send(
                        "/console/tips/tip-1/ACCEPT",
                        "_revision",
                        "1",
                        "listed",
                        "true",
                        "clue",
                        "true",
                        "firstKnownAt",
                        "2024-07-01")
                .andExpect(redirectedUrl("/console/tips/tip-1?done=tip.ACCEPT"));

        assertThat(asked().path()).isEqualTo(API + "tips/tip-1/acceptance");
        assertThat(asked().headers()).containsEntry("if-match", "\"1\"");
        assertThat(asked().body())
                .isEqualTo("{\"listed\":true,\"clue\":true,\"barred\":false,\"fabricated\":false,"
                        + "\"firstKnownAt\":\"2024-07-01T00:00:00+08:00\"}");
    }

    @Test
    void offersTheAgencyOfTheDistrictFirst() throws Exception {
        open("/console/tips/tip-1")
                .andExpect(content().string(allOf(containsString("重庆市渝北区生态环境保护综合行政执法支队"), containsString("转交部门"))))
                .andExpect(result -> assertThat(result.getResponse().getContentAsString())
                        .containsSubsequence("value=\"DET-500112\"", "value=\"DET-500102\""));
    }

    @Test
    void handsATipOn() throws Exception {
        send("/console/tips/tip-1/DISPATCH", "agency", "DET-500112");

        assertThat(asked().path()).isEqualTo(API + "tips/tip-1/dispatch");
        assertThat(asked().body()).isEqualTo("{\"agency\":\"DET-500112\"}");
    }

    @Test
    void onlyARewardOfficerIsOfferedAProposal() throws Exception {
        open("/console/tips/tip-2").andExpect(content().string(not(containsString("PROPOSE_REWARD"))));
        signInAs(Role.REWARD_OFFICER);
        open("/console/tips/tip-2").andExpect(content().string(containsString("PROPOSE_REWARD")));
        open("/console/tips/tip-1").andExpect(content().string(not(containsString("PROPOSE_REWARD"))));
    }

    @Test
    void aProposalLeadsToItsReward() throws Exception {
        send("/console/tips/tip-2/PROPOSE_REWARD", "band", "HIGHER", "amount", "3000")
                .andExpect(redirectedUrl("/console/rewards/reward-1"));

        assertThat(asked().path()).isEqualTo(API + "tips/tip-2/reward");
        assertThat(asked().body()).isEqualTo("{\"band\":\"HIGHER\",\"amount\":3000}");
    }

    @Test
    void reviewsAReward() throws Exception {
        send("/console/rewards/reward-1/RETURN")
                .andExpect(redirectedUrl("/console/rewards/reward-1?done=reward.RETURN"));

        assertThat(asked().path()).isEqualTo(API + "rewards/reward-1/review");
        assertThat(asked().body()).isEqualTo("{\"passed\":false}");
    }

    @Test
    void showsTheCodeOfATipThatWasTakenDownInThisAnswerOnly() throws Exception {
        signInAs(Role.DUTY_OFFICER);

        send("/console/tips/REGISTER", "channel", "PHONE", "tip.kind", "REPORT", "tip.contact.name", "演示·匿名")
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(containsString("ABCD-EFGH-JKLM-NPQR")))
                .andExpect(content().string(not(containsString("演示·匿名"))));

        assertThat(asked().path()).isEqualTo(API + "tips");
        assertThat(asked().body())
                .isEqualTo("{\"channel\":\"PHONE\",\"tip\":{\"kind\":\"REPORT\",\"contact\":{\"name\":\"演示·匿名\"}}}");
    }

    @Test
    void entersOneThatCameInEarlierAsWhatHappenedThen() throws Exception {
        signInAs(Role.DUTY_OFFICER);
        open("/console/tips")
                .andExpect(content().string(allOf(containsString("渝北区（至 2025-11-06）"), containsString("两江新区"))));
        SERVICE.forget();
        SERVICE.answering(stubs);

        send(
                "/console/tips/REGISTER",
                "channel",
                "LETTER",
                "tip.district",
                "500112",
                "Occurred-At",
                "2024-04-08T09:30",
                "Reason",
                "补录来信登记簿");

        assertThat(asked().headers())
                .containsEntry("occurred-at", "2024-04-08T09:30:00+08:00")
                .containsEntry("reason", "%E8%A1%A5%E5%BD%95%E6%9D%A5%E4%BF%A1%E7%99%BB%E8%AE%B0%E7%B0%BF");
        assertThat(asked().body()).isEqualTo("{\"channel\":\"LETTER\",\"tip\":{\"district\":\"500112\"}}");
    }

    @Test
    void thePublicIsOfferedDistrictsOfTodayOnly() throws Exception {
        open("/tips")
                .andExpect(content().string(allOf(containsString("两江新区"), containsString("万盛经开区"))))
                .andExpect(content()
                        .string(not(anyOf(
                                containsString("value=\"500112\""),
                                containsString("value=\"500105\""),
                                containsString("value=\"5001Z1\""),
                                containsString("value=\"500000\"")))));
    }

    @Test
    void saysThatTargetOrPlaceIsEnough() throws Exception {
        open("/tips")
                .andExpect(content().string(containsString("至少填写一项")))
                .andExpect(result -> assertThat(result.getResponse().getContentAsString())
                        .doesNotContainPattern("id=\"tip-(target|address)\"[^>]*required"));
    }

    @Test
    void othersAreNotOfferedToTakeOneDown() throws Exception {
        open("/console/tips").andExpect(content().string(not(containsString("/console/tips/REGISTER"))));

        send("/console/tips/REGISTER", "channel", "PHONE").andExpect(status().isNotFound());
    }
}
