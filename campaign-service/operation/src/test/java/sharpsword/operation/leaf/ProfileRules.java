package sharpsword.operation.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.operation.profile.ProfileData;
import sharpsword.operation.readiness.ProfileCheck;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.reference.catalogue.Catalogue;
import sharpsword.reference.catalogue.Entry;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.law.Laws;

/**
 * The profile of a leaf is whole, and its data says what the law says. A leaf inherits these tests, names its rules, and
 * adds the numbers that are its own:
 *
 * <pre>{@code
 * class ClearWaterProfileTests extends ProfileRules {
 *     ClearWaterProfileTests() {
 *         super(ClearWaterProfile.PROFILE, "WAT-03", "WAT-04", "WAT-05");
 *     }
 * }
 * }</pre>
 */
public abstract class ProfileRules {

    /** The Ecology Code takes the place of ten laws on that day. */
    private static final LocalDate CODE = LocalDate.of(2026, 8, 15);

    private static final List<String> LISTS = List.of(Catalogue.CHECKLIST.code(), Catalogue.VIOLATIONS.code());

    /** Latin letters, digits and marks on one line, with no Chinese among them. */
    private static final Pattern ENGLISH = Pattern.compile("[A-Z0-9][ -~]+");

    private final Leaf leaf;
    private final List<String> codes;

    protected ProfileRules(OperationProfile profile, String... rules) {
        this.leaf = Leaf.of(profile);
        this.codes = List.of(rules);
    }

    @Test
    void hasTheRulesThatSpringFinds() {
        assertThat(leaf.rules()).extracting(ScreeningRule::code).containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-01",
                "2024-06-01",
                "2024-12-31",
                "2025-12-01",
                "2026-08-14",
                "2026-08-15",
                "2026-11-24",
                "2027-06-01"
            })
    void isWholeOn(LocalDate day) {
        assertThat(ProfileCheck.faults(leaf.profile(), leaf.rules(), leaf.packages(), day))
                .isEmpty();
        assertThat(leaf.points(day)).isNotEmpty().extracting(Entry::code).doesNotHaveDuplicates();
        assertThat(leaf.violations(day)).isNotEmpty().extracting(Entry::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-06-01",
                "2024-09-01",
                "2025-12-01",
                "2026-01-01",
                "2026-08-14",
                "2026-08-15",
                "2026-11-24",
                "2027-06-01"
            })
    void citesNothingThatIsNotInForceOn(LocalDate day) {
        Laws laws = Laws.of(leaf.packages());

        assertThat(leaf.entries(day))
                .allSatisfy(entry -> assertThat(entry.basis())
                        .as(entry.code())
                        .isNotEmpty()
                        .filteredOn(ProfileRules::isLaw)
                        .allSatisfy(code ->
                                assertThat(isInForce(code, day, laws)).as(code).isTrue()));
    }

    @Test
    void saysEveryPointAndViolationInEnglishToo() {
        List<DataPackage> lists = ProfileData.of(leaf.profile()).stream()
                .filter(head -> LISTS.contains(head.kind()))
                .toList();

        assertThat(lists).extracting(DataPackage::kind).containsAll(LISTS);
        assertThat(lists).allSatisfy(head -> {
            assertThat(head.titleEn()).as(head.id().toString()).matches(ENGLISH);
            assertThat(head.content())
                    .allSatisfy(row -> assertThat(row.path("titleEn").asString(""))
                            .as(row.path("code").asString(""))
                            .matches(ENGLISH));
        });
    }

    @Test
    void goesOnUnderTheSameCodesWhenTheEcologyCodeComes() {
        assertThat(leaf.entries(CODE))
                .extracting(Entry::code)
                .containsExactlyInAnyOrderElementsOf(leaf.entries(CODE.minusDays(1)).stream()
                        .map(Entry::code)
                        .toList());
    }

    /** How many points and violations are in force on a day. */
    protected final void requireCounts(LocalDate day, int points, int violations) {
        assertThat(leaf.points(day)).hasSize(points);
        assertThat(leaf.violations(day)).hasSize(violations);
    }

    /** A row of code, day, least and most of the fine in yuan, whether detention may follow, whether it may be a crime. */
    protected final void requireFine(ArgumentsAccessor row) {
        Entry entry =
                leaf.on(row.get(1, LocalDate.class)).violation(row.getString(0)).orElseThrow();

        assertThat(entry.least()).isEqualTo(row.get(2, BigDecimal.class));
        assertThat(entry.most()).isEqualTo(row.get(3, BigDecimal.class));
        assertThat(entry.detention()).isEqualTo(row.getBoolean(4));
        assertThat(entry.crime()).isEqualTo(row.getBoolean(5));
    }

    /** Standards carry a space, GB 8978-1996; codes of laws and articles do not. */
    private static boolean isLaw(String basis) {
        return basis.indexOf(' ') < 0;
    }

    private static boolean isInForce(String code, LocalDate day, Laws laws) {
        return laws.article(code, day).isPresent() || laws.inForce(code, day).isPresent();
    }
}
