package sharpsword.operation.clearwater.blackwater;

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

class RuralBlackWaterTests {

    private static final Trial RULE = Leaf.of(ClearWaterProfile.PROFILE).trial("WAT-05", "2024-10-20");
    private static final String HEADER = "district,site,date,depth,clarity,oxygen,ammonia\n";

    @ParameterizedTest
    @CsvSource(textBlock = """
            100, 25, 2, 15, 0, ''
            100, 24.9, 2, 15, 1, '透明度 24.9 cm，低于 25 cm'
            100, 25, 1.99, 15, 1, '溶解氧 1.99 mg/L，低于 2 mg/L'
            100, 25, 2, 15.1, 1, '氨氮 15.1 mg/L，高于 15 mg/L'
            20, 8, 2, 15, 0, ''
            20, 7.9, 2, 15, 1, '透明度 7.9 cm，低于 8 cm'
            25, 24, 2, 15, 1, '透明度 24 cm，低于 25 cm'
            24.9, 9.96, 2, 15, 0, ''
            100, 10, 0.5, 20, 1, '低于 25 cm；溶解氧 0.5 mg/L，低于 2 mg/L；氨氮 20 mg/L'
            """)
    void judges(String depth, String clarity, String oxygen, String ammonia, int expected, String words) {
        String row = "500151,院子河,2024-10-08,%s,%s,%s,%s\n".formatted(depth, clarity, oxygen, ammonia);

        assertThat(RULE.hits(HEADER + row)).hasSize(expected).allSatisfy(hit -> {
            assertThat(hit.explanation()).contains(words);
            assertThat(hit.district()).isEqualTo("500151");
        });
    }

    @Test
    void refusesRowsThatAreNotWhole() {
        String row = "999999,院子河,today,,clear,2,15\n";

        assertThat(RULE.read(HEADER + row))
                .isEqualTo(new Sheet.Faulty(List.of(
                        new SheetFault(2, "district", "district-unknown"),
                        new SheetFault(2, "date", "not-a-date"),
                        new SheetFault(2, "depth", "missing"),
                        new SheetFault(2, "clarity", "not-a-number"))));
    }
}
