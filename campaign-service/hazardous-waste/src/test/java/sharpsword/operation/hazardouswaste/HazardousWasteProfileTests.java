package sharpsword.operation.hazardouswaste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.leaf.ProfileRules;
import sharpsword.operation.profile.Checklists;
import sharpsword.operation.profile.Strand;
import sharpsword.reference.catalogue.Entry;

/** The profile is whole, and its data says what the law says. */
class HazardousWasteProfileTests extends ProfileRules {

    private final Leaf leaf = Leaf.of(HazardousWasteProfile.PROFILE);

    HazardousWasteProfileTests() {
        super(HazardousWasteProfile.PROFILE, "HW-01", "HW-03", "HW-05", "CEMS-01", "CEMS-05");
    }

    @ParameterizedTest
    @CsvSource({
        "WASTE, HW-C, 2024-06-20",
        "WASTE, HW-C, 2026-11-24",
        "MONITORING_DATA, AM-C, 2024-06-20",
        "MONITORING_DATA, AM-C, 2026-11-24"
    })
    void asksElevenPointsInEachStrand(String code, String prefix, LocalDate day) {
        Strand strand = leaf.profile().strands().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();

        Checklists.Listed asked = leaf.on(day).checklist(null, strand).orElseThrow();

        assertThat(asked.entries())
                .extracting(Entry::code)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 11).mapToObj(i -> prefix + i).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-06-20, 22, 32
            2025-12-31, 22, 32
            2026-01-01, 22, 33
            2026-08-15, 22, 33
            """)
    void hasSoManyPointsAndViolationsInForceOn(LocalDate day, int points, int violations) {
        requireCounts(day, points, violations);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            SWL-112-1, 2024-06-20, 100000, 1000000, false, false
            SWL-112-3, 2024-06-20, 600000, none, true, true
            SWL-112-5, 2024-06-20, 100000, 1000000, true, false
            SWL-114-1, 2024-06-20, 1000000, 5000000, true, true
            SWL-114-2, 2024-06-20, 500000, 2000000, true, true
            SWL-102-7, 2024-06-20, 100000, none, false, false
            SWL-103, 2024-06-20, 50000, 200000, false, true
            WPL-83-3, 2024-06-20, 100000, 1000000, true, true
            APCL-99-3, 2024-06-20, 100000, 1000000, true, true
            PDR-34-2, 2024-06-20, 200000, 1000000, true, true
            PDR-36-8, 2024-06-20, 20000, 200000, false, false
            SWL-112-3, 2026-08-14, 600000, none, true, true
            SWL-112-3, 2026-08-15, none, none, true, true
            MONITOR-44, 2026-01-01, 100000, 1000000, true, true
            """)
    void knowsTheFines(ArgumentsAccessor row) {
        requireFine(row);
    }

    @Test
    void leavesTheRepealedLawOnTheDayOfTheCode() {
        assertThat(basis("SWL-112-3", "2026-08-14")).contains("SWL-112");
        assertThat(basis("SWL-112-3", "2026-08-15")).containsExactly("ECO");
    }

    private List<String> basis(String violation, String day) {
        return leaf.on(LocalDate.parse(day)).violation(violation).orElseThrow().basis();
    }
}
