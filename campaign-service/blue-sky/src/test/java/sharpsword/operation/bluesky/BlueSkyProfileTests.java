package sharpsword.operation.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.operation.profile.Checklists;
import sharpsword.operation.readiness.ProfileCheck;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.reference.catalogue.Entry;
import sharpsword.reference.law.Laws;

/** The profile is whole, and its data says what the law says. */
class BlueSkyProfileTests {

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01", "2024-06-01", "2024-12-31", "2026-11-24"})
    void isWholeOn(LocalDate day) {
        assertThat(ProfileCheck.faults(BlueSkyProfile.PROFILE, Trial.rules(), Trial.packages(), day))
                .isEmpty();
    }

    @Test
    void springFindsItsRules() {
        assertThat(Trial.rules())
                .extracting(ScreeningRule::code)
                .containsExactlyInAnyOrder("AIR-01", "AIR-02", "SIX-100");
    }

    /** The Ecology Code takes the place of five laws on 2026-08-15. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-09-01, 23, 19
            2026-08-14, 23, 19
            2026-08-15, 23, 19
            """)
    void hasSoManyPointsAndViolationsInForceOn(LocalDate day, int points, int violations) {
        assertThat(points(day)).hasSize(points).extracting(Entry::code).doesNotHaveDuplicates();
        assertThat(violations(day)).hasSize(violations).extracting(Entry::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            APCL-99-3, 2024-12-20, 100000, 1000000, true, true
            APCL-100, 2024-12-20, 20000, 200000, false, false
            APCL-108, 2024-12-20, 20000, 200000, false, false
            APCL-112, 2024-12-20, 100000, 500000, false, true
            APCL-114, 2024-12-20, 5000, 5000, false, false
            APCL-115, 2024-12-20, 10000, 100000, false, false
            APCL-116, 2024-12-20, 2000, 20000, false, false
            APCL-118, 2024-12-20, 5000, 50000, false, false
            APCL-119-1, 2024-12-20, 500, 2000, false, false
            APCL-119-2, 2024-12-20, 10000, 100000, false, false
            APCL-121-2, 2024-12-20, 10000, 100000, false, false
            PDR-35-2, 2024-12-20, 50000, 200000, false, false
            APCL-115, 2026-08-15, none, none, false, false
            """)
    void knowsTheFines(
            String code,
            LocalDate day,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            boolean detention,
            boolean crime) {
        Entry entry = lists(day).violation(code).orElseThrow();

        assertThat(entry.least()).isEqualTo(least);
        assertThat(entry.most()).isEqualTo(most);
        assertThat(entry.detention()).isEqualTo(detention);
        assertThat(entry.crime()).isEqualTo(crime);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-01", "2026-08-14", "2026-08-15", "2026-11-24"})
    void restsOnLawInForceOn(LocalDate day) {
        Laws laws = Laws.of(Trial.packages());

        assertThat(List.of(points(day), violations(day)))
                .allSatisfy(entries -> assertThat(entries)
                        .allSatisfy(entry -> assertThat(entry.basis())
                                .isNotEmpty()
                                .filteredOn(BlueSkyProfileTests::isLaw)
                                .allSatisfy(code -> assertThat(isInForce(code, day, laws))
                                        .as("%s of %s", code, entry.code())
                                        .isTrue())));
    }

    /** Standards carry a space, GB 8978-1996; codes of laws and articles do not. */
    private static boolean isLaw(String basis) {
        return basis.indexOf(' ') < 0;
    }

    private static boolean isInForce(String code, LocalDate day, Laws laws) {
        return laws.article(code, day).isPresent() || laws.inForce(code, day).isPresent();
    }

    private static List<Entry> points(LocalDate day) {
        return entries(lists(day).checklists());
    }

    private static List<Entry> violations(LocalDate day) {
        return entries(lists(day).violations());
    }

    private static Checklists lists(LocalDate day) {
        return Checklists.on(day, BlueSkyProfile.PROFILE, Trial.packages());
    }

    private static List<Entry> entries(List<Checklists.Listed> lists) {
        return lists.stream().flatMap(list -> list.entries().stream()).toList();
    }
}
