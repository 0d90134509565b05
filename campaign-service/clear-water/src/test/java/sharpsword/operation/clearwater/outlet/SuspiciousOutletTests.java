package sharpsword.operation.clearwater.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.clearwater.ClearWaterProfile;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.leaf.Trial;
import sharpsword.operation.screening.Sheet;
import sharpsword.operation.screening.SheetFault;

class SuspiciousOutletTests {

    private static final Trial RULE = Leaf.of(ClearWaterProfile.PROFILE).trial("WAT-03", "2024-10-20");
    private static final String HEADER = "uscc,district,site,registration,rain,flow,dry-hours\n";

    @ParameterizedTest
    @CsvSource(textBlock = """
            CQ-001, 否, 5, 100, 0, ''
            '', 否, 0, 0, 1, 未登记
            CQ-001, 是, 0.11, 72, 1, 雨水排口无雨 72 小时仍出流 0.11 L/s
            CQ-001, 是, 0.1, 72, 0, ''
            CQ-001, 是, 5, 71, 0, ''
            '', 是, 5, 100, 1, '未登记，雨水排口无雨 100 小时仍出流 5 L/s'
            """)
    void judges(String registration, String rain, String flow, String dry, int expected, String words) {
        String row = ",500102,三号排口,%s,%s,%s,%s\n".formatted(registration, rain, flow, dry);

        assertThat(RULE.hits(HEADER + row)).hasSize(expected).allSatisfy(hit -> {
            assertThat(hit.explanation()).contains(words);
            assertThat(hit.site()).isEqualTo("三号排口");
            assertThat(hit.enterprise()).isNull();
        });
    }

    @Test
    void refusesRowsThatAreNotWhole() {
        String row = ",500102,,,maybe,strong,\n";

        assertThat(RULE.read(HEADER + row))
                .isEqualTo(new Sheet.Faulty(List.of(
                        new SheetFault(2, "site", "missing"),
                        new SheetFault(2, "rain", "not-yes-or-no"),
                        new SheetFault(2, "flow", "not-a-number"),
                        new SheetFault(2, "dry-hours", "missing"))));
    }
}
