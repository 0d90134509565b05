package sharpsword.campaign.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.campaign.opening.Exactness;
import sharpsword.campaign.opening.FigureState;
import sharpsword.campaign.opening.OpeningFigure;
import sharpsword.campaign.opening.Statement;
import sharpsword.campaign.progress.Numbers;
import sharpsword.campaign.progress.Slice;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.ReferenceData;

class BoardPartsTests {

    @ParameterizedTest
    @CsvSource({"545, EXACT, 0, 545", "545, EXACT, 1, 546", "1100, FLOOR, 0, '1,100+'", "1100, FLOOR, 6, '1,106+'"})
    void anOpeningFigureAndWhatWasCountedMakeTheTotal(long opening, Exactness exactness, long counted, String shown) {
        OpeningFigure figure = new OpeningFigure(
                "ln.minorExempt", Set.of(), FigureState.CONFIRMED, statement(opening, exactness), "a", "b");

        KeyFigure line = KeyFigure.of(figure, counted);

        assertThat(line.display()).isEqualTo(shown);
        assertThat(line.countedFrom()).isEqualTo(LocalDate.of(2024, 7, 19));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 33.3", "2, 3, 66.7", "0, 5, 0.0", "5, 5, 100.0"})
    void aRatioIsInPercentWithOneDigit(long part, long whole, String percent) {
        assertThat(Ratio.of(part, whole).percent()).hasToString(percent);
    }

    @Test
    void nothingOfNothingIsNoPercentage() {
        assertThat(Ratio.of(0, 0).percent()).isNull();
    }

    @Test
    void thirtyNineUnitsReportUntilTheMergerAndThirtyEightAfterIt() {
        assertThat(map("2024-07-18")).filteredOn(DistrictCell::reporting).hasSize(39);
        assertThat(map("2025-11-06")).filteredOn(DistrictCell::reporting).hasSize(38);
    }

    @Test
    void whatWasCountedUnderAnEndedCodeBelongsToItsSuccessor() {
        List<DistrictCell> after = map("2025-12-01", slice("500105", "2025-03", 2), slice("500112", "2025-04", 3));

        assertThat(after)
                .filteredOn(cell -> cell.metrics().containsKey("siteVisits"))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.name()).contains("两江新区");
                    assertThat(cell.metrics()).isEqualTo(Map.of("siteVisits", 5L));
                });
    }

    @Test
    void aDistrictWithoutAVisitInTheMonthIsSilent() {
        List<DistrictCell> cells = map("2024-06-20", slice("500112", "2024-06", 1), slice("500107", "2024-05", 1));

        assertThat(cells).filteredOn(cell -> cell.code().equals("500112")).noneMatch(DistrictCell::silent);
        assertThat(cells).filteredOn(cell -> cell.code().equals("500107")).allMatch(DistrictCell::silent);
    }

    private static List<DistrictCell> map(String day, Slice... slices) {
        ReferenceData reference = new ReferenceData(ReferenceKinds.ALL, BuiltInPackages.load());
        return new DistrictMap(reference).of(LocalDate.parse(day), List.of(slices));
    }

    private static Slice slice(String district, String month, long visits) {
        return new Slice(
                "HAZARDOUS_WASTE",
                district,
                "DET-" + district,
                month,
                new Numbers(Map.of("siteVisits", visits), Map.of(), Map.of()));
    }

    private static Statement statement(long value, Exactness exactness) {
        return new Statement(
                "interview-2024-07-18",
                value,
                exactness,
                "件",
                "轻微免罚",
                "Minor cases exempted",
                "五年累计",
                LocalDate.of(2019, 7, 19),
                LocalDate.of(2024, 7, 18),
                "专访",
                "minorExempt");
    }
}
