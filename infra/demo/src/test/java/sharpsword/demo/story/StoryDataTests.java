package sharpsword.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The files of the story say what was published. */
class StoryDataTests {

    private static final List<Site> SITES = Site.all();

    @Test
    void fiftyFirmsWithSixtyOneProblems() {
        assertThat(SITES).hasSize(50);
        assertThat(SITES.stream().map(Site::uscc)).doesNotHaveDuplicates();
        assertThat(findings("")).hasSize(61);
    }

    @Test
    void tenFilingsAndOneTransferAreProposedForDifferentProblems() {
        assertThat(findings("PENALTY")).hasSize(10);
        assertThat(findings("CRIMINAL")).hasSize(1);
    }

    @Test
    void theCasesThatGoOnAreTheOnlyOnesOfTheirKind() {
        assertThat(proposed("YUBEI", "SWL-114-1")).isEqualTo(1);
        assertThat(proposed("FULING", "SWL-112-1")).isEqualTo(1);
    }

    @Test
    void allVisitsAreInJune() {
        assertThat(SITES).allSatisfy(site -> {
            LocalDate day = LocalDate.parse(site.day());
            assertThat(day).isBetween(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30));
        });
    }

    @Test
    void noTeamIsAtThreePlacesOnADay() {
        assertThat(SITES)
                .allSatisfy(site -> assertThat(SITES.stream()
                                .filter(other -> other.team().equals(site.team())
                                        && other.day().equals(site.day())))
                        .hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void allTipsComeInApril() {
        assertThat(IntStream.range(0, 344).mapToObj(TipTexts::of)).allSatisfy(tip -> {
            assertThat(tip.receivedAt().getMonthValue()).isEqualTo(4);
            assertThat(tip.readAt().plusHours(2).getMonthValue()).isEqualTo(4);
        });
    }

    @Test
    void everythingIsMarkedAsDemo() {
        assertThat(SITES).allSatisfy(site -> assertThat(site.name()).startsWith("演示·"));
        assertThat(TipTexts.of(3).json()).contains("演示");
    }

    @Test
    void thirtyNineDistrictsReported() {
        assertThat(Districts.codes()).hasSize(39).doesNotHaveDuplicates();
    }

    private static List<Site.Finding> findings(String consequence) {
        return SITES.stream()
                .flatMap(site -> site.findings().stream())
                .filter(finding ->
                        consequence.isEmpty() || finding.consequence().equals(consequence))
                .toList();
    }

    private static long proposed(String team, String category) {
        return SITES.stream()
                .filter(site -> site.team().equals(team))
                .flatMap(site -> site.findings().stream())
                .filter(finding -> finding.category().equals(category))
                .filter(finding -> List.of("PENALTY", "CRIMINAL").contains(finding.consequence()))
                .count();
    }
}
