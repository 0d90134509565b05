package sharpsword.operation.bluesky.dust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.bluesky.BlueSkyProfile;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.leaf.Trial;
import sharpsword.operation.screening.Sheet;
import sharpsword.operation.screening.SheetFault;

class SixHundredPercentTests {

    private static final Trial RULE = Leaf.of(BlueSkyProfile.PROFILE).trial("SIX-100", "2024-12-20");
    private static final String HEADER = "uscc,district,site,date,hoarding,cover,washing,hardened,wet,closed\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            是,是,是,是,是,是 | 0 | ''
            是,是,是,是,是,否 | 1 | 得分 83.33%，未落实：渣土车辆密闭运输
            否,是,否,是,否,是 | 1 | 得分 50%，未落实：周边围挡、出入车辆冲洗、拆迁工地湿法作业
            否,否,否,否,否,否 | 1 | 得分 0%
            """)
    void scores(String measures, int expected, String words) {
        String row = ",500106,滨江工地,2024-12-03,%s\n".formatted(measures);

        assertThat(RULE.hits(HEADER + row))
                .hasSize(expected)
                .allSatisfy(hit -> assertThat(hit.explanation()).contains(words));
    }

    @Test
    void refusesRowsThatAreNotWhole() {
        String row = ",500106,滨江工地,2024-12-03,是,,部分,是,是,是\n";

        assertThat(RULE.read(HEADER + row))
                .isEqualTo(new Sheet.Faulty(
                        List.of(new SheetFault(2, "cover", "missing"), new SheetFault(2, "washing", "not-yes-or-no"))));
    }
}
