package sharpsword.operation.naturereserve.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.leaf.Trial;
import sharpsword.operation.naturereserve.NatureReserveProfile;
import sharpsword.operation.screening.Sheet;
import sharpsword.operation.screening.SheetFault;

class BuiltWithoutApprovalTests {

    private static final Trial RULE = Leaf.of(NatureReserveProfile.PROFILE).trial("PA-03", "2024-09-20");
    private static final String HEADER = "uscc,district,site,area,designated,started,approval,approved\n";

    @ParameterizedTest
    @CsvSource(textBlock = """
            2010-05-01, '', '', 0, ''
            2010-05-31, '', '', 0, ''
            2010-06-01, '', '', 0, ''
            2010-06-02, '', '', 1, 无批准文件
            2015-03-01, 渝林地〔2015〕1号, 2015-03-01, 0, ''
            2015-03-01, 渝林地〔2015〕1号, 2015-03-02, 1, 于 2015-03-02 才取得
            2015-03-01, 渝林地〔2015〕1号, '', 1, 没有日期
            2015-03-01, '', 2014-01-01, 1, 无批准文件
            """)
    void judgesABuildingInAnAreaOf2010(String started, String approval, String approved, int expected, String words) {
        String row = ",500236,观景台,保护地甲,2010-06-01,%s,%s,%s\n".formatted(started, approval, approved);

        assertThat(RULE.hits(HEADER + row)).hasSize(expected).allSatisfy(hit -> {
            assertThat(hit.explanation()).contains(words);
            assertThat(hit.site()).isEqualTo("观景台");
        });
    }

    @Test
    void refusesRowsThatAreNotWhole() {
        String row = ",500236,观景台,,2010-06-31,,,\n";

        assertThat(RULE.read(HEADER + row))
                .isEqualTo(new Sheet.Faulty(List.of(
                        new SheetFault(2, "area", "missing"),
                        new SheetFault(2, "designated", "not-a-date"),
                        new SheetFault(2, "started", "missing"))));
    }
}
