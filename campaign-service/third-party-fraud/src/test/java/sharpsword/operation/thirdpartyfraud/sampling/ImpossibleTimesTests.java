package sharpsword.operation.thirdpartyfraud.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.leaf.Trial;
import sharpsword.operation.screening.Sheet;
import sharpsword.operation.screening.SheetFault;
import sharpsword.operation.thirdpartyfraud.ThirdPartyFraudProfile;

class ImpossibleTimesTests {

    private static final Trial RULE = Leaf.of(ThirdPartyFraudProfile.PROFILE).trial("TP-06", "2024-08-20");
    private static final String HEADER = "uscc,district,site,report,sample,item,sampled,received,analysed,acidified\n";

    @ParameterizedTest
    @CsvSource(textBlock = """
            化学需氧量, 2024-08-05 10:00, 2024-08-09 10:00, 否, 0, ''
            化学需氧量, 2024-08-05 10:00, 2024-08-05 09:59, 否, 1, 分析早于接收
            化学需氧量, 2024-08-05 07:59, 2024-08-05 12:00, 否, 1, 接收早于采样
            五日生化需氧量, 2024-08-05 10:00, 2024-08-06 08:00, 否, 0, ''
            五日生化需氧量, 2024-08-05 10:00, 2024-08-06 08:01, 否, 1, '24 小时 1 分，超过保存期 24 小时'
            bod5, 2024-08-05 10:00, 2024-08-06 08:01, 否, 1, 超过保存期
            六价铬, 2024-08-05 10:00, 2024-08-06 09:00, 是, 1, 超过保存期
            氨氮, 2024-08-05 10:00, 2024-08-06 09:00, 否, 1, 超过保存期
            氨氮, 2024-08-05 10:00, 2024-08-06 09:00, 是, 0, ''
            """)
    void judgesASampleTakenAtEight(
            String item, String received, String analysed, String acidified, int expected, String words) {
        String row = "91500000MADEM0001J,500103,总排口,R-1,Y-1,%s,2024-08-05 08:00,%s,%s,%s\n"
                .formatted(item, received, analysed, acidified);

        assertThat(RULE.hits(HEADER + row))
                .hasSize(expected)
                .allSatisfy(hit -> assertThat(hit.explanation()).contains(words));
    }

    @Test
    void givesAllReasonsOfASample() {
        String row = "91500000MADEM0001J,500103,总排口,R-1,Y-1,六价铬,2024-08-05 08:00,2024-08-05 07:00,2024-08-07 08:00,\n";

        assertThat(RULE.hits(HEADER + row))
                .singleElement()
                .satisfies(hit -> assertThat(hit.explanation()).contains("接收早于采样", "超过保存期 24 小时"));
    }

    @Test
    void refusesRowsThatAreNotWhole() {
        String row = "91500000MADEM0001J,500103,总排口,R-1,Y-1,六价铬,2024-08-05,2024-08-05 07:00,2024-13-07 08:00,maybe\n";

        assertThat(RULE.read(HEADER + row))
                .isEqualTo(new Sheet.Faulty(List.of(
                        new SheetFault(2, "sampled", "not-a-date-time"),
                        new SheetFault(2, "analysed", "not-a-date-time"),
                        new SheetFault(2, "acidified", "not-yes-or-no"))));
    }
}
