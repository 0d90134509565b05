package sharpsword.gateway.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On 6 November 2025 江北 and 渝北 became 两江新区. */
class DistrictNamesTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 11, 5);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 11, 6);

    private final DistrictNames districts = new DistrictNames();

    @Test
    void namesWhatIsThereOnTheDay() {
        assertThat(codes(districts.nameable(LAST_DAY)))
                .contains("500105", "500112", "5001Z1", "5001Z3")
                .doesNotContain("NEW-LIANGJIANG", "500000");
        assertThat(codes(districts.nameable(FIRST_DAY)))
                .contains("NEW-LIANGJIANG", "5001Z3", "500102")
                .doesNotContain("500105", "500112", "5001Z1", "500000");
    }

    @Test
    void knowsWhatHasEnded() {
        assertThat(codes(districts.endedBy(LAST_DAY))).isEmpty();
        assertThat(codes(districts.endedBy(FIRST_DAY))).containsExactly("500105", "500112", "5001Z1");
    }

    @Test
    void oldRecordsKeepTheirNames() {
        assertThat(districts.of("500112")).isEqualTo("渝北区");
        assertThat(districts.of("unheard-of")).isEqualTo("unheard-of");
    }

    private static List<String> codes(List<DistrictNames.District> some) {
        return some.stream().map(DistrictNames.District::code).toList();
    }
}
