package sharpsword.reference.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.reference.BuiltInPackages;

class LawsTests {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);
    private static final LocalDate CODE = LocalDate.of(2026, 8, 15);

    private final Laws laws = Laws.of(BuiltInPackages.load());

    @Test
    void codeRepealsItsLawsOnTheDayOnWhichItStarts() {
        assertThat(laws.repealedBy("ECO"))
                .extracting(Law::code)
                .contains("EPL", "EIAL", "APCL", "WPL", "SWL", "NOISE", "SOIL", "MARINE", "RADIO", "CLEAN");
        assertThat(laws.inForce("EPL", CODE.minusDays(1))).isPresent();
        assertThat(laws.inForce("ECO", CODE.minusDays(1))).isEmpty();
        assertThat(laws.inForce("EPL", CODE)).isEmpty();
        assertThat(laws.inForce("ECO", CODE)).isPresent();
    }

    @Test
    void findsTheEditionOfTheDate() {
        assertThat(laws.inForce("APL", LocalDate.of(2021, 7, 14)).map(Law::version))
                .hasValue("APL 2017");
        assertThat(laws.inForce("APL", LocalDate.of(2021, 7, 15)).map(Law::version))
                .hasValue("APL 2021");
        assertThat(laws.inForce("CTR", LocalDate.of(2024, 4, 30))).isEmpty();
    }

    @Test
    void offersBothEditionsWhenTheLawChangedBetweenActAndDecision() {
        Laws.Candidates changed = laws.candidates("APL", LocalDate.of(2021, 7, 1), IN_2024);
        Laws.Candidates repealed = laws.candidates("WPL", IN_2024, LocalDate.of(2026, 9, 1));
        Laws.Candidates same = laws.candidates("WPL", IN_2024, LocalDate.of(2025, 1, 1));

        assertThat(changed.differ()).isTrue();
        assertThat(repealed.atDecision().map(Law::code)).hasValue("ECO");
        assertThat(same.differ()).isFalse();
    }

    @Test
    void articleEndsWithItsLaw() {
        assertThat(laws.article("WPL-83", IN_2024).map(Article::article)).hasValue("83");
        assertThat(laws.article("WPL-83", CODE)).isEmpty();
        assertThat(laws.article("APL-60", CODE)).isPresent();
        assertThat(laws.article("NONE-1", IN_2024)).isEmpty();
    }

    /** Articles that only one operation cites stand here all the same, since they are law for everybody. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            EPL-24,     2015-01-01, 2026-08-15
            EPL-42,     2015-01-01, 2026-08-15
            WPL-65,     2018-01-01, 2026-08-15
            WPL-66,     2018-01-01, 2026-08-15
            SCENIC-40,  2016-02-06, none
            SCENIC-41,  2016-02-06, none
            FOREST-73,  2020-07-01, none
            FOREST-74,  2020-07-01, none
            WETLAND-52, 2022-06-01, none
            WETLAND-54, 2022-06-01, none
            LAB39-14,   2021-06-01, none
            LAB39-26,   2021-06-01, none
            """)
    void knowsTheArticlesOfSingleOperations(String code, LocalDate from, @Nullable LocalDate to) {
        assertThat(laws.article(code, from.minusDays(1))).isEmpty();
        assertThat(laws.article(code, from)).isPresent();
        assertThat(laws.article(code, LocalDate.of(2026, 11, 24)).isPresent()).isEqualTo(to == null);
        if (to != null) {
            assertThat(laws.article(code, to.minusDays(1))).isPresent();
        }
    }

    @Test
    void noTwoEditionsOfALawOverlap() {
        for (Law one : laws.all()) {
            assertThat(laws.all())
                    .filteredOn(other -> other != one && other.code().equals(one.code()))
                    .noneMatch(other -> other.validity().overlaps(one.validity()));
        }
    }
}
