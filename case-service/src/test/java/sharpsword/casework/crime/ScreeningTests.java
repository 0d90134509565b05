package sharpsword.casework.crime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.casework.crime.CrimeFacts.Measurement;
import sharpsword.casework.crime.CrimeFacts.PriorPenalty;
import sharpsword.casework.party.By;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.data.DataPackages;

class ScreeningTests {

    private static final LocalDate ACT = LocalDate.parse("2024-06-11");
    private static final By BY = new By("O-1", "演示·张三", "DET-500112", Instant.parse("2024-06-20T02:00:00Z"));
    private final DataPackages packages = BuiltInPackages.load();

    /** Circumstances and quantities on one side, the rules they reach on the other: one row each side of a threshold. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            ZONE_DRINKING_WATER SUBSTANCE_TOXIC,              -,                          ENV-1-01
            ZONE_DRINKING_WATER,                              -,                          -
            -,                                                hazardousWasteTonnes=3,     ENV-1-02
            -,                                                hazardousWasteTonnes=2.999, -
            -,                                                hazardousWasteTonnes=100,   ENV-1-02 ENV-2-01
            HIDDEN_PIPE SUBSTANCE_TOXIC,                      -,                          ENV-1-05
            EMERGENCY_VENT_WITHOUT_EMERGENCY SUBSTANCE_TOXIC, -,                          ENV-1-05
            HIDDEN_PIPE,                                      -,                          -
            KEY_DISCHARGER MONITORING_DATA_TAMPERED DISCHARGED_CONTROLLED_POLLUTANT, -,   ENV-1-07
            KEY_DISCHARGER MONITORING_DATA_TAMPERED,          -,                          -
            MONITORING_DATA_TAMPERED DISCHARGED_CONTROLLED_POLLUTANT, -,                  -
            -,                                                unlawfulGain=300000,        ENV-1-09
            -,                                                propertyLoss=300000,        ENV-1-09
            -,                                                unlawfulGain=299999.99,     -
            -,                                                townshipIntakeCutHours=12,  ENV-1-10
            -,                                                townshipIntakeCutHours=11.9, -
            OTHER_SERIOUS_POLLUTION,                          -,                          ENV-1-11
            FALSE_DOCUMENT_INTENTIONAL,                       unlawfulGain=300000,        DOC-229-01 ENV-1-09
            FALSE_DOCUMENT_INTENTIONAL,                       unlawfulGain=1,             -
            -,                                                publicWoodlandMu=5,         WOOD-342
            -,                                                commercialWoodlandMu=9.99,  -
            VIOLENCE_AGAINST_OFFICERS,                        -,                          OBS-277
            """)
    void reachesTheThresholdsOfTheTable(String circumstances, String quantity, String rules) {
        CrimeFacts facts = new CrimeFacts(words(circumstances), quantities(quantity), List.of(), List.of());

        assertThat(rulesOf(screen(facts))).isEqualTo(words(rules));
    }

    @ParameterizedTest
    @CsvSource({
        "Cr, 3.0, 1, ENV-1-03", "Cr, 2.99, 1, -", "Pb, 1.5, 0.5, ENV-1-03", "Sb, 9, 3, ENV-1-03",
        "Cu, 10, 1, ENV-1-04", "Cu, 9.99, 1, -", "Co, 5, 0.5, ENV-1-04", "Fe, 100, 1, -"
    })
    void comparesMetalsWithTheirLimits(String substance, BigDecimal measured, BigDecimal limit, String rule) {
        CrimeFacts facts =
                new CrimeFacts(Set.of(), Map.of(), List.of(new Measurement(substance, measured, limit)), List.of());

        assertThat(rulesOf(screen(facts))).isEqualTo(words(rule.equals("-") ? null : rule));
    }

    /** The window runs back two years from the act of 11 June 2024. */
    @ParameterizedTest
    @CsvSource({
        "TOXIC_DISCHARGE, 2022-06-11, 2023-01-01, SUBSTANCE_TOXIC, ENV-1-08",
        "TOXIC_DISCHARGE, 2022-06-10, 2023-01-01, SUBSTANCE_TOXIC, -",
        "TOXIC_DISCHARGE, 2023-01-01, 2024-06-12, SUBSTANCE_TOXIC, -",
        "FALSE_DOCUMENT, 2023-01-01, 2023-05-01, SUBSTANCE_TOXIC, -",
        "FALSE_DOCUMENT, 2023-01-01, 2023-05-01, FALSE_DOCUMENT_INTENTIONAL, DOC-229-01",
        "EXCEEDANCE_DURING_POLLUTION_WARNING, 2023-01-01, 2023-12-01, EXCEEDANCE_DURING_POLLUTION_WARNING, ENV-1-06"
    })
    void countsEarlierPenaltiesWithinTwoYears(
            String kind, LocalDate first, LocalDate second, String circumstance, String rule) {
        CrimeFacts facts = new CrimeFacts(
                Set.of(circumstance),
                Map.of(),
                List.of(),
                List.of(new PriorPenalty(kind, first), new PriorPenalty(kind, second)));

        assertThat(rulesOf(screen(facts))).isEqualTo(words(rule.equals("-") ? null : rule));
    }

    @Test
    void suspectsACrimeWhereATransferIsDemanded() {
        CrimeScreening result = screen(quantity("hazardousWasteTonnes", "3.2"));

        assertThat(result.isSuspected()).isTrue();
        assertThat(result.source()).isEqualTo(CrimeScreening.Source.RULES);
        assertThat(result.versions()).containsExactly("crime-rules/national v1");
        assertThat(result.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.text()).contains("三吨");
            assertThat(hit.article()).isEqualTo("J23-7 1(2)");
        });
    }

    @Test
    void doesNotSuspectACrimeWhereOnlyAdviceIsDue() {
        assertThat(screen(new CrimeFacts(Set.of("OTHER_SERIOUS_POLLUTION"), Map.of(), List.of(), List.of()))
                        .isSuspected())
                .isFalse();
    }

    @Test
    void followsAnOfficerWhoSuspectsMore() {
        CrimeScreening marked = Screening.of(packages, ACT, ACT).screen(CrimeFacts.NONE, ACT, "现场有焚烧痕迹", BY);

        assertThat(marked.isSuspected()).isTrue();
        assertThat(marked.source()).isEqualTo(CrimeScreening.Source.OFFICER);
    }

    @Test
    void refusesFactsThatNoRuleKnows() {
        assertThatThrownBy(() -> screen(quantity("hazardousWasteTons", "3")))
                .hasMessageContaining("crime-fact-unknown");
    }

    @Test
    void screensAnActBeforeTheRulesByThoseOfTheDayOfScreening() {
        LocalDate before = LocalDate.parse("2023-08-14");

        CrimeScreening result =
                Screening.of(packages, before, ACT).screen(quantity("hazardousWasteTonnes", "3"), before, null, BY);

        assertThat(result.isSuspected()).isTrue();
        assertThatThrownBy(() -> Screening.of(packages, before, before).screen(CrimeFacts.NONE, before, null, BY))
                .hasMessageContaining("crime-rules-missing");
    }

    private CrimeScreening screen(CrimeFacts facts) {
        return Screening.of(packages, ACT, LocalDate.parse("2024-06-20")).screen(facts, ACT, null, BY);
    }

    private static CrimeFacts quantity(String code, String value) {
        return new CrimeFacts(Set.of(), Map.of(code, new BigDecimal(value)), List.of(), List.of());
    }

    private static Set<String> rulesOf(CrimeScreening result) {
        return result.hits().stream().map(RuleHit::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(String text) {
        return text == null ? Set.of() : new TreeSet<>(Arrays.asList(text.split(" ")));
    }

    private static Map<String, BigDecimal> quantities(String text) {
        Map<String, BigDecimal> quantities = new HashMap<>();
        if (text != null) {
            String[] parts = text.split("=");
            quantities.put(parts[0], new BigDecimal(parts[1]));
        }
        return quantities;
    }
}
