package sharpsword.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.Role;

/** Who handed in a tip is asked for with a reason, consented to by another person, and shown once. */
class OpeningPagesTests extends ConsoleTest {

    private static final String API = "/api/operations/rewarded-reporting/";

    @Test
    void onlyARewardOfficerIsOfferedToAsk() throws Exception {
        open("/console/tips/tip-1").andExpect(content().string(not(containsString("REQUEST_OPENING"))));
        signInAs(Role.REWARD_OFFICER);
        open("/console/tips/tip-1").andExpect(content().string(containsString("REQUEST_OPENING")));
    }

    @Test
    void aRequestGivesItsReasonAndLeadsToItsPage() throws Exception {
        signInAs(Role.REWARD_OFFICER);

        send("/console/tips/tip-1/REQUEST_OPENING", "reason", "发放奖励")
                .andExpect(redirectedUrl("/console/openings/opening-2"));

        assertThat(asked().path()).isEqualTo(API + "tips/tip-1/openings");
        assertThat(asked().body()).isEqualTo("{\"reason\":\"发放奖励\"}");
    }

    @ParameterizedTest
    @CsvSource({"CONSENT, true", "REFUSE, false"})
    void theOtherPersonAnswers(String action, String consents) throws Exception {
        send("/console/openings/opening-2/" + action, "_revision", "1")
                .andExpect(redirectedUrl("/console/openings/opening-2?done=opening." + action));

        assertThat(asked().path()).isEqualTo(API + "openings/opening-2/answer");
        assertThat(asked().headers()).containsEntry("if-match", "\"1\"");
        assertThat(asked().body()).isEqualTo("{\"consents\":" + consents + "}");
    }

    @Test
    void theIdentityStandsInThisAnswerOnly() throws Exception {
        send("/console/openings/opening-1/SHOW", "_revision", "2")
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content()
                        .string(allOf(
                                containsString("演示·某举报人"),
                                containsString("13900000000"),
                                not(containsString("ss-language")))));

        assertThat(asked().path()).isEqualTo(API + "openings/opening-1/showing");
        open("/console/openings/opening-1/SHOW").andExpect(redirectedUrl("/console/openings/opening-1"));
        open("/console/openings/opening-1").andExpect(content().string(not(containsString("演示·某举报人"))));
    }

    @Test
    void aRefusedShowingShowsNothing() throws Exception {
        stubs.refuse(API + "openings/opening-1/showing", 409, "stale");

        send("/console/openings/opening-1/SHOW", "_revision", "2")
                .andExpect(status().isConflict())
                .andExpect(content().string(not(containsString("演示·某举报人"))));
    }

    @Test
    void oneThatIsNotThereIsUnknown() throws Exception {
        open("/console/openings/opening-9").andExpect(forwardedUrl("/refused"));
    }
}
