package sharpsword.gateway.console;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.access.Role;

/** Violations and points of checklists are named in the language of the page, although records keep the Chinese title. */
class EnglishTitlesTests extends ConsoleTest {

    private static final String CHINESE = "将危险废物交无证单位处置";
    private static final String ENGLISH = "Giving hazardous waste to a unit without a licence";
    private static final String INSPECTION = "/console/operations/hazardous-waste/inspections/inspection-1";

    /** To an inspector, who gets the forms that name violations too. */
    @BeforeEach
    void inspect() {
        signInAs(Role.INSPECTOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/operations/hazardous-waste/problems",
                "/console/operations/hazardous-waste/problems/problem-1",
                "/console/operations/hazardous-waste/problems/problem-2",
                "/console/operations/hazardous-waste/ledger",
                "/console/cases",
                "/console/cases/case-1",
                "/console/transfers/transfer-1"
            })
    void aViolation(String page) throws Exception {
        open(page + "?lang=en")
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(ENGLISH), not(containsString(CHINESE)))));
        open(page + "?lang=zh")
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(CHINESE), not(containsString(ENGLISH)))));
    }

    @ParameterizedTest
    @CsvSource({"危险废物现场检查清单, Hazardous-waste site checklist", "危险废物违法行为目录, Hazardous-waste violations"})
    void aListOfTheOperation(String chinese, String english) throws Exception {
        open("/console/operations/hazardous-waste?lang=en")
                .andExpect(content().string(allOf(containsString(english + " ("), not(containsString(chinese)))));
        open("/console/operations/hazardous-waste?lang=zh")
                .andExpect(content().string(allOf(containsString(chinese + "（"), not(containsString(english)))));
    }

    @Test
    void aPointOfAChecklistAndOfItsForm() throws Exception {
        open(INSPECTION + "?lang=en")
                .andExpect(content()
                        .string(allOf(
                                containsString("HW-C-01 Identification marks"),
                                containsString("HW-C-02 Seepage control of storage"),
                                not(containsString("危险废物识别标志是否规范")),
                                not(containsString("贮存设施是否防渗")))));
        open(INSPECTION + "?lang=zh")
                .andExpect(content()
                        .string(allOf(
                                containsString("HW-C-01 危险废物识别标志是否规范"),
                                containsString("HW-C-02 贮存设施是否防渗"),
                                not(containsString("Seepage control of storage")))));
    }

    @Test
    void inChineseWhereTheDataSaysNoEnglishOne() throws Exception {
        open("/console/operations/hazardous-waste/problems?lang=en")
                .andExpect(content().string(containsString("HW-V-04 上传的目录没有英文名")));
        open(INSPECTION + "?lang=en").andExpect(content().string(containsString("HW-C-03 转移联单是否完整")));
    }
}
