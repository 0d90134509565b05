package sharpsword.operation.thirdpartyfraud.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.leaf.Trial;
import sharpsword.operation.screening.SheetFault;
import sharpsword.operation.thirdpartyfraud.ThirdPartyFraudProfile;

class ShortSamplingTests {

    private static final Trial RULE = Leaf.of(ThirdPartyFraudProfile.PROFILE).trial("TP-04", "2024-08-20");
    private static final String HEADER = "uscc,district,site,report,method,from,to,samples,volume,cycle\n";

    @ParameterizedTest
    @CsvSource(emptyValue = "", textBlock = """
            有组织废气, 09:00, 1, '', '', 0
            有组织废气, 08:59, 2, '', '', 1
            有组织废气, 08:30, 3, '', '', 0
            低浓度颗粒物, 09:00, '', 0.9, '', 0
            低浓度颗粒物, 08:40, '', 1.0, '', 0
            低浓度颗粒物, 08:40, '', 0.99, '', 1
            废水, 16:00, 4, '', 8, 0
            废水, 16:00, 3, '', 8, 1
            废水, 16:00, 2, '', 8.5, 1
            废水, 16:00, 3, '', 8.5, 0
            废水, 16:00, 6, '', 24, 0
            废水, 16:00, 5, '', 24, 1
            """)
    void judges(String method, String end, String samples, String volume, String cycle, int expected) {
        String row = "91500000MADEM0001J,500103,一号排口,R-1,%s,2024-08-05 08:00,2024-08-05 %s,%s,%s,%s\n"
                .formatted(method, end, samples, volume, cycle);

        assertThat(RULE.hits(HEADER + row)).hasSize(expected);
    }

    @Test
    void saysWhatTheSamplingLacks() {
        String row = "91500000MADEM0001J,500103,总排口,R-9,废水,2024-08-05 08:00,2024-08-05 12:00,2,,24\n";

        assertThat(RULE.hits(HEADER + row)).singleElement().satisfies(hit -> {
            assertThat(hit.explanation()).contains("共 240 分钟", "每 4 小时采样一次，共 6 次，实际 2 次");
            assertThat(hit.values()).containsEntry("采样时长", "240 min");
            assertThat(hit.site()).isEqualTo("总排口");
        });
    }

    @Test
    void refusesAFileWhoseMethodsLackWhatTheyNeed() {
        String rows = "91500000MADEM0001J,500103,甲,R-1,噪声,2024-08-05 08:00,2024-08-05 09:00,1,,\n"
                + "91500000MADEM0001J,500103,乙,R-2,废水,2024-08-05 08:00,2024-08-05 09:00,,,\n"
                + "91500000MADEM0001J,500103,丙,R-3,低浓度颗粒物,2024-08-05 08:00,2024-08-05 09:00,1,,\n";

        assertThat(RULE.faults(HEADER + rows))
                .containsExactly(
                        new SheetFault(2, "method", "not-one-of"),
                        new SheetFault(3, "cycle", "missing"),
                        new SheetFault(3, "samples", "missing"),
                        new SheetFault(4, "volume", "missing"));
    }
}
