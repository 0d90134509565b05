package sharpsword.gateway.console;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.Role;

/** What a reader meets around a form that was sent: the refusal at its field, and an address that can be asked for. */
class RefusedFormsTests extends ConsoleTest {

    @Test
    void aDistrictThatIsRefusedIsMarkedAtItsField() throws Exception {
        signInAs(Role.DUTY_OFFICER);
        stubs.refuse("/api/operations/rewarded-reporting/tips", 422, "refusal-district");

        send("/console/tips/REGISTER", "channel", "PHONE", "tip.district", "500112", "tip.content", "演示")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"REGISTER-tip-district-wrong\">区县代码 500112 在该日期不存在。")));
    }

    @ParameterizedTest
    @CsvSource({
        "/console/cases/case-1/FILE?lang=en, /console/cases/case-1",
        "/console/tips/REGISTER?lang=en, /console/tips",
        "/console/operations/hazardous-waste/leads/REGISTER?lang=en, /console/operations/hazardous-waste/leads",
        "/console/operations/hazardous-waste/leads/lead-1/ASSIGN?lang=en,"
                + " /console/operations/hazardous-waste/leads/lead-1",
        "/console/operations/hazardous-waste/PUBLICISE?lang=en, /console/operations/hazardous-waste",
        "/tips/claim?lang=en, /tips/lookup"
    })
    void theAddressOfAFormLeadsBackToItsPage(String form, String page) throws Exception {
        open(form).andExpect(status().isFound()).andExpect(redirectedUrl(page)).andExpect(cookie().value("lang", "en"));
    }

    @Test
    void aReceiptThatIsShownOnceOffersNoOtherLanguage() throws Exception {
        signInAs(Role.DUTY_OFFICER);

        web.perform(get("/tips")).andExpect(content().string(containsString("ss-language")));
        web.perform(post("/tips").param("_key", "key-of-the-tip").param("kind", "REPORT"))
                .andExpect(content().string(containsString("ABCD-EFGH-JKLM-NPQR")))
                .andExpect(content().string(not(containsString("ss-language"))));
        send("/console/tips/REGISTER", "channel", "PHONE")
                .andExpect(content().string(containsString("ABCD-EFGH-JKLM-NPQR")))
                .andExpect(content().string(not(containsString("ss-language"))));
    }
}
