package sharpsword.gateway.console;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.Role;

/** A form is offered to those from whom its service takes it, and to nobody else. */
class OfferedFormsTests extends ConsoleTest {

    private static final String OPERATION = "/console/operations/hazardous-waste/";

    @ParameterizedTest
    @CsvSource({
        "INSPECTOR, leads/REGISTER, 登记线索, Register a lead",
        "CAMPAIGN_LEAD, leads/REGISTER, 登记线索, Register a lead",
        "INSPECTOR, inspections/SCHEDULE, 安排检查, Schedule an inspection",
        "CAMPAIGN_LEAD, inspections/SCHEDULE, 安排检查, Schedule an inspection",
        "INSPECTOR, problems/REPORT, 登记问题, Register a problem",
        "INSPECTOR, problems/problem-2/PROPOSE_FILING, 建议立案, Propose a case"
    })
    void toThoseWhoMayUseIt(Role role, String form, String chinese, String english) throws Exception {
        signInAs(role);

        open(pageOf(form))
                .andExpect(content().string(allOf(containsString(OPERATION + form), containsString(chinese))));
        open(pageOf(form) + "?lang=en").andExpect(content().string(containsString(english)));
    }

    @ParameterizedTest
    @CsvSource({
        "UNIT_HEAD, leads/REGISTER",
        "CASE_HANDLER, leads/REGISTER",
        "LEADERSHIP, leads/REGISTER",
        "UNIT_HEAD, inspections/SCHEDULE",
        "PARTNER_OFFICER, inspections/SCHEDULE",
        "UNIT_HEAD, problems/REPORT",
        "CAMPAIGN_LEAD, problems/REPORT",
        "UNIT_HEAD, problems/problem-2/PROPOSE_FILING",
        "CAMPAIGN_LEAD, problems/problem-2/PROPOSE_FILING"
    })
    void toNobodyElse(Role role, String form) throws Exception {
        signInAs(role);

        open(pageOf(form))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(OPERATION + form))));
    }

    private static String pageOf(String form) {
        return OPERATION + form.substring(0, form.lastIndexOf('/'));
    }
}
