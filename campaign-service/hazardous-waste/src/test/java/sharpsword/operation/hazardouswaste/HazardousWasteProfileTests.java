package sharpsword.operation.hazardouswaste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.operation.hazardouswaste.monitoring.MonitoringRules;
import sharpsword.operation.hazardouswaste.waste.WasteRules;
import sharpsword.operation.profile.Checklists;
import sharpsword.operation.readiness.ProfileCheck;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.reference.catalogue.Entry;

/** The profile is whole, and its data says what the law says. */
class HazardousWasteProfileTests {

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-01", "2025-06-01", "2026-08-14", "2026-08-15", "2027-06-01"})
    void isWholeOnEveryDayOfTheCampaign(LocalDate day) {
        List<ScreeningRule> rules = java.util.stream.Stream.concat(
                        WasteRules.all().stream(), MonitoringRules.all().stream())
                .toList();

        assertThat(rules).hasSize(5);
        assertThat(ProfileCheck.faults(HazardousWasteProfile.PROFILE, rules, Trial.PACKAGES, day))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WASTE, HW-C", "MONITORING_DATA, AM-C"})
    void asksElevenPointsInEachStrand(String strand, String prefix) {
        Checklists lists = Checklists.on(Trial.DAY, HazardousWasteProfile.PROFILE, Trial.PACKAGES);
        var ofStrand = HazardousWasteProfile.PROFILE.strands().stream()
                .filter(each -> each.code().equals(strand))
                .findFirst()
                .orElseThrow();

        assertThat(lists.checklist(null, ofStrand).orElseThrow().entries())
                .extracting(Entry::code)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 11).mapToObj(i -> prefix + i).toList());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            SWL-112-1, 100000,  1000000, false, false
            SWL-112-3, 600000,  none,    true,  true
            SWL-112-5, 100000,  1000000, true,  false
            SWL-114-1, 1000000, 5000000, true,  true
            SWL-114-2, 500000,  2000000, true,  true
            SWL-102-7, 100000,  none,    false, false
            SWL-103,   50000,   200000,  false, true
            WPL-83-3,  100000,  1000000, true,  true
            APCL-99-3, 100000,  1000000, true,  true
            PDR-34-2,  200000,  1000000, true,  true
            PDR-36-8,  20000,   200000,  false, false
            """)
    void knowsTheFinesOf2024(String code, Long least, Long most, boolean detention, boolean crime) {
        Entry entry = violation(code, Trial.DAY);

        assertThat(entry.least()).isEqualByComparingTo(java.math.BigDecimal.valueOf(least));
        if (most == null) {
            assertThat(entry.most()).isNull();
        } else {
            assertThat(entry.most()).isEqualByComparingTo(java.math.BigDecimal.valueOf(most));
        }
        assertThat(entry.detention()).isEqualTo(detention);
        assertThat(entry.crime()).isEqualTo(crime);
    }

    @Test
    void leavesTheRepealedLawOnTheDayOfTheCode() {
        assertThat(violation("SWL-112-3", LocalDate.of(2026, 8, 14)).basis()).contains("SWL-112");
        assertThat(violation("SWL-112-3", LocalDate.of(2026, 8, 15)).basis()).containsExactly("ECO");
        assertThat(Checklists.on(LocalDate.of(2025, 12, 31), HazardousWasteProfile.PROFILE, Trial.PACKAGES)
                        .violation("MONITOR-44"))
                .isEmpty();
        assertThat(violation("MONITOR-44", LocalDate.of(2026, 1, 1)).crime()).isTrue();
    }

    private static Entry violation(String code, LocalDate day) {
        return Checklists.on(day, HazardousWasteProfile.PROFILE, Trial.PACKAGES)
                .violation(code)
                .orElseThrow();
    }
}
