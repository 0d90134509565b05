package sharpsword.campaign.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sharpsword.campaign.progress.Metric;

/** The published figures as they stand in the handbook of the campaign. */
class FigureCatalogueTests {

    @Test
    void holdsEveryFigureAsItWasPublished() {
        Map<String, String> shown = FigureCatalogue.all().stream()
                .collect(Collectors.toMap(
                        FigureCatalogue.Published::key,
                        one -> one.statement()
                                .exactness()
                                .display(one.statement().value())));

        assertThat(shown)
                .containsOnly(
                        Map.entry("jc.officerDeployments", "1,100+"),
                        Map.entry("jc.siteVisits", "400+"),
                        Map.entry("jc.problemsSolved", "1,000+"),
                        Map.entry("jc.consensus", "10"),
                        Map.entry("jc.measures", "12"),
                        Map.entry("jc.years", "5"),
                        Map.entry("jc.auditYears", "2"),
                        Map.entry("pl.entries", "15,400"),
                        Map.entry("ln.minorExempt", "545"),
                        Map.entry("ln.statutoryMin", "438"),
                        Map.entry("ln.surchargeWaived", "234"),
                        Map.entry("ln.creditRepaired", "810"),
                        Map.entry("cs.violationsFiveYears", "11,000"),
                        Map.entry("tr.provincialWins", "7"),
                        Map.entry("tr.years", "8"),
                        Map.entry("tr.cityCountyCollectives", "14"),
                        Map.entry("tr.individuals", "33"),
                        Map.entry("tb.districtsStandardised", "39"),
                        Map.entry("tb.linkedFirms", "794"),
                        Map.entry("tb.trainingBases", "4"),
                        Map.entry("tb.equipmentKinds", "28"),
                        Map.entry("tb.specialDrills", "10+"),
                        Map.entry("eco.reliefMeasures", "12"),
                        Map.entry("fl.supervisionGroups", "8"),
                        Map.entry("jc.fiveYear2024-08.siteVisits", "3,000+"),
                        Map.entry("jc.fiveYear2024-08.problems", "2,000+"),
                        Map.entry("jc.fiveYear2024-08.filings", "150+"),
                        Map.entry("jc.fiveYear2024-08.typicalCases", "24"));
    }

    @Test
    void theTwoPublicationsAreTwoDatasets() {
        assertThat(FigureCatalogue.all())
                .allSatisfy(one -> assertThat(one.statement().dataset())
                        .isEqualTo(
                                one.key().startsWith("jc.fiveYear2024-08")
                                        ? "jc.fiveYear2024-08"
                                        : "interview-2024-07-18"));
    }

    @Test
    void countsOnlyWhatIsCounted() {
        assertThat(FigureCatalogue.all().stream()
                        .map(one -> one.statement().metric())
                        .filter(metric -> metric != null))
                .isNotEmpty()
                .allSatisfy(metric -> assertThat(Metric.of(metric)).isPresent());
    }
}
