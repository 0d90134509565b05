package sharpsword.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.gateway.edge.calls.ServiceProblem;

/** Every page is drawn from what the services answer, in both languages, with no word missing. */
class EveryPageTests extends ConsoleTest {

    @ParameterizedTest
    @CsvSource({
        "/console/worklist, 立案审查, Review a case",
        "/console/cases, 渝北环立〔2024〕12号, Investigating",
        "/console/cases/case-1, 涉嫌污染环境罪, Screen for crime",
        "/console/transfers, 公安已签收, Received",
        "/console/transfers/transfer-1, 公安立案, File the case",
        "/console/transfers/transfer-2, 公安机关接到移送应当立即签收, sign for a transfer at once",
        "/console/campaigns, 实施中, Running",
        "/console/campaigns/2024, 有奖举报, Rewarded reporting",
        "/console/operations, 蓝天保卫, The seven operations",
        "/console/operations/hazardous-waste, 现场检查, Inspecting",
        "/console/operations/hazardous-waste/leads, 夜间倾倒废矿物油, Registered",
        "/console/operations/hazardous-waste/leads/lead-1, 危险废物, Hazardous waste",
        "/console/operations/hazardous-waste/inspections, 现场检查中, On site",
        "/console/operations/hazardous-waste/inspections/inspection-1, 贮存设施是否防渗, Answer the checklist",
        "/console/operations/hazardous-waste/problems, 已报方案, Plan filed",
        "/console/operations/hazardous-waste/problems/problem-1, 固废法第八十条, Serious",
        "/console/operations/hazardous-waste/ledger, 完整度, Complete",
        "/console/tips, 重复举报, Submitted",
        "/console/tips/tip-1, 标记重复举报, Mark as duplicate",
        "/console/rewards, 已申领, Claimed",
        "/console/rewards/reward-1, 批准发放, Approve the payment",
        "/console/openings, 已同意, Consented to",
        "/console/openings/opening-1, 查看身份, See the identity",
        "/console/openings/opening-2, 同意查看, Consent",
        "/console/board, 期初数, Opening",
        "/tips, 举报生态环境违法行为, Report an environmental offence",
        "/tips/lookup, 查询举报办理情况, Look up a tip"
    })
    void isShownInBothLanguages(String path, String chinese, String english) throws Exception {
        open(path)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(chinese)))
                .andExpect(content().string(not(containsString("??"))));
        open(path + "?lang=en")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(english)))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void asksInTheNameOfTheReaderAndInTheirLanguage() throws Exception {
        open("/console/cases?lang=en&state=FILED&asOf=2024-07-18&unknown=x");

        assertThat(asked().headers())
                .containsEntry("authorization", "Bearer token-of-the-officer")
                .containsEntry("accept-language", "en");
        assertThat(asked().path())
                .isEqualTo("/api/case/cases?state=FILED&asOf=2024-07-18T23%3A59%3A59%2B08%3A00&offset=0&limit=20");
    }

    @Test
    void saysInTheWordsOfTheServiceThatARecordIsUnknown() throws Exception {
        open("/console/cases/nothing").andExpect(forwardedUrl("/refused"));
        ServiceProblem problem = new ServiceProblem(404, "未找到", "没有这个案件。", "case-unknown", null, List.of());

        open("/refused", problem)
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("没有这个案件。")));
    }

    @Test
    void namesAgenciesOfficersAndViolations() throws Exception {
        open("/console/transfers/transfer-1")
                .andExpect(content()
                        .string(allOf(
                                containsString("重庆市渝北区生态环境保护综合行政执法支队"),
                                containsString("拟移送重庆市公安局渝北区分局"),
                                containsString("演示·郭勘查"),
                                containsString("将危险废物交无证单位处置"))))
                .andExpect(content()
                        .string(not(anyOf(
                                containsString("PSB-500112"),
                                containsString("DET-500112"),
                                containsString("OFF-9"),
                                containsString("HW-V-03")))));
    }

    @Test
    void saysOfAnOfficerWithoutANameThatItIsOne() throws Exception {
        open("/console/transfers/transfer-1").andExpect(content().string(containsString("、执法人员（编号 OFF-7）")));
        open("/console/transfers/transfer-1?lang=en").andExpect(content().string(containsString("、Officer no. OFF-7")));
    }

    @Test
    void namesCodesInTheSentencesOfTimelines() throws Exception {
        open("/console/transfers/transfer-1").andExpect(content().string(containsString("备妥移送材料 涉嫌犯罪案件移送书")));
        open("/console/cases/case-1")
                .andExpect(content()
                        .string(allOf(
                                containsString("违法行为 将危险废物交无证单位处置"),
                                not(containsString("类别 CRIMINAL")),
                                not(containsString("HW-V-03")))));
    }

    @Test
    void namesAgenciesByKindAndDistrictWhereTheDirectoryDoesNot() throws Exception {
        open("/console/transfers/transfer-1").andExpect(content().string(containsString("渝北区人民检察院")));
        open("/console/transfers/transfer-1?lang=en")
                .andExpect(content().string(not(anyOf(containsString("PSB-500112"), containsString("重庆市公安局")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/worklist", "/console/transfers", "/console/transfers/transfer-2"})
    void whatTheLawWantsAtOnceSaysSo(String path) throws Exception {
        open(path).andExpect(content().string(containsString("ss-light-AT_ONCE\">立即")));
    }

    @Test
    void aTimelineSpeaksInWords() throws Exception {
        open("/console/cases/case-2")
                .andExpect(content()
                        .string(allOf(
                                containsString("不予处罚决定"),
                                containsString("指派办案人员：演示·何办案, 演示·李检查；延长 初步审查"),
                                containsString("不予处罚理由"),
                                containsString("结果 未发现涉嫌犯罪"),
                                containsString("结案，理由 不予处罚"),
                                not(containsString("MINOR_EXEMPT")))));
    }

    @Test
    void theClockOfAProblemThatWasWrittenOffRunsNoMore() throws Exception {
        open("/console/operations/hazardous-waste/problems/problem-3")
                .andExpect(content().string(allOf(containsString("按期完成"), not(containsString("计时中")))));
        open("/console/operations/hazardous-waste/problems/problem-1")
                .andExpect(content().string(containsString("已超期")));
        open("/console/operations/hazardous-waste/problems")
                .andExpect(content().string(containsString("ss-light-DONE\">已办结")));
    }

    @Test
    void foldsTheOpeningFiguresIntoGroups() throws Exception {
        open("/console/board")
                .andExpect(
                        content().string(allOf(containsString("<details class=\"ss-group\""), containsString("其他"))));
    }

    @Test
    void theRefusalIsNoPageOfItsOwn() throws Exception {
        open("/refused").andExpect(status().isNotFound());
    }

    @Test
    void colourIsAlsoAWord() throws Exception {
        open("/console/cases").andExpect(content().string(containsString("ss-light-RED\">超期")));
    }
}
