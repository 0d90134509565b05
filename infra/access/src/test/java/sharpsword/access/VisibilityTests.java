package sharpsword.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisibilityTests {

    private static final Map<String, List<String>> ABOVE = Map.of("500112", List.of("500000"));

    @Test
    void startsWithNobody() {
        assertThat(Visibility.nobody().keys()).isEmpty();
    }

    @Test
    void namesEverybodyWhoMaySee() {
        Visibility visibility = Visibility.nobody()
                .agency("DET-500112")
                .district("500112", ABOVE::get)
                .procuratorate("500112")
                .officer("u-7")
                .leadership();

        assertThat(visibility.keys())
                .containsExactly("A:DET-500112", "D:500112", "D:500000", "P:500112", "O:u-7", "R:LEADERSHIP");
    }

    @Test
    void stepLeavesTheFormerVisibilityUntouched() {
        Visibility narrow = Visibility.nobody().agency("DET-500112");

        Visibility wide = narrow.leadership();

        assertThat(narrow.keys()).containsExactly("A:DET-500112");
        assertThat(wide.keys()).hasSize(2);
    }

    @Test
    void refusesBlankValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Visibility.nobody().agency(" "));
    }

    @Test
    void forestryOfficerDoesNotSeeTheRecordOfADetachment() {
        ScopeKeys forestry = new ScopeKeys(Set.of("A:FOR-500000", "O:u-9"));
        Visibility record = Visibility.nobody().agency("DET-500112").district("500112", ABOVE::get);

        assertThat(forestry.sees(record.keys())).isFalse();
        assertThat(new ScopeKeys(Set.of("A:CORPS-500000", "D:500000")).sees(record.keys()))
                .isTrue();
    }

    @Test
    void callerWithoutKeysSeesNothing() {
        assertThat(ScopeKeys.NONE.sees(
                        Visibility.nobody().agency("DET-500112").leadership().keys()))
                .isFalse();
        assertThat(ScopeKeys.NONE.criteria().getCriteriaObject().toJson()).isEqualTo("{\"visibleTo\": {\"$in\": []}}");
    }

    @Test
    void refusesMoreKeysThanAQueryShouldCarry() {
        Set<String> seventeen = java.util.stream.IntStream.range(0, 17)
                .mapToObj(n -> "A:" + n)
                .collect(java.util.stream.Collectors.toSet());

        assertThatIllegalArgumentException().isThrownBy(() -> new ScopeKeys(seventeen));
    }
}
