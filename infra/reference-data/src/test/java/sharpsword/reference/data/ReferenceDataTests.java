package sharpsword.reference.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sharpsword.reference.Fixture;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.threshold.Threshold;
import sharpsword.reference.threshold.Thresholds;

class ReferenceDataTests {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);
    private static final LocalDate IN_2025 = LocalDate.of(2025, 6, 1);

    private final ReferenceData reference = new ReferenceData(ReferenceKinds.ALL, DataPackages.EMPTY);

    @Test
    void takesEffectAtOnceAndTellsTheListenersWhatChanged() {
        List<PackageChange> told = new ArrayList<>();
        reference.onChange(told::add);
        reference.accept(thresholds(1, "2024-01-01", 10));

        ReferenceData.Acceptance acceptance = reference.accept(thresholds(2, "2024-01-01", 20));

        assertThat(acceptance).isInstanceOf(ReferenceData.Accepted.class);
        assertThat(value(IN_2024)).isEqualTo(20);
        assertThat(told).hasSize(2);
        assertThat(told.getLast().rows(Threshold.KIND)).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo("limit");
            assertThat(row.before()).isNotNull();
            assertThat(row.after()).isNotNull();
        });
    }

    @Test
    void laterStartLeavesTheTimeBeforeToTheEarlierVersion() {
        reference.accept(thresholds(1, "2024-01-01", 10));
        reference.accept(thresholds(2, "2025-01-01", 20));

        assertThat(value(IN_2024)).isEqualTo(10);
        assertThat(value(IN_2025)).isEqualTo(20);
        assertThat(Thresholds.on(IN_2025, reference.packages()).versions()).hasToString("[thresholds/test v2]");
    }

    @Test
    void orderOfArrivalMakesNoDifference() {
        reference.accept(thresholds(3, "2025-01-01", 30));
        reference.accept(thresholds(1, "2024-01-01", 10));
        reference.accept(thresholds(2, "2024-01-01", 20));

        assertThat(value(IN_2024)).isEqualTo(20);
        assertThat(value(IN_2025)).isEqualTo(30);
    }

    @Test
    void acceptingTwiceIsHarmlessAndTellsNobody() {
        reference.accept(thresholds(1, "2024-01-01", 10));
        List<PackageChange> told = new ArrayList<>();
        reference.onChange(told::add);

        assertThat(reference.accept(thresholds(1, "2024-01-01", 10))).isInstanceOf(ReferenceData.AlreadyKnown.class);
        assertThat(told).isEmpty();
    }

    @Test
    void refusesOtherContentUnderAVersionThatIsTaken() {
        reference.accept(thresholds(1, "2024-01-01", 10));

        assertThat(code(reference.accept(thresholds(1, "2024-01-01", 11)))).isEqualTo("data-package-version-taken");
        assertThat(value(IN_2024)).isEqualTo(10);
    }

    @Test
    void refusesAFaultyPackageAndKeepsWhatIsThere() {
        reference.accept(thresholds(1, "2024-01-01", 10));
        DataPackage faulty = Fixture.withRow(thresholds(1, "2024-01-01", 10), "{'code': 'x'}");

        assertThat(code(reference.accept(faulty))).isEqualTo("data-package-invalid");
        assertThat(reference.packages().all()).hasSize(1);
    }

    @Test
    void refusesAKindThatThisBuildDoesNotKnow() {
        DataPackage known = thresholds(1, "2024-01-01", 10);
        DataPackage unknown =
                new DataPackage("horoscope", "a", 1, known.validity(), "t", "s", Mark.ASSUMED, known.content());

        assertThat(code(reference.accept(unknown))).isEqualTo("data-package-kind-unknown");
    }

    @Test
    void snapshotInHandDoesNotChange() {
        reference.accept(thresholds(1, "2024-01-01", 10));
        DataPackages inHand = reference.packages();

        reference.accept(thresholds(2, "2024-01-01", 20));

        assertThat(Thresholds.on(IN_2024, inHand).value("limit")).isEqualByComparingTo("10");
    }

    private int value(LocalDate date) {
        return Thresholds.on(date, reference.packages()).value("limit").intValue();
    }

    private static String code(ReferenceData.Acceptance acceptance) {
        assertThat(acceptance).isInstanceOf(ReferenceData.Refused.class);
        return ((ReferenceData.Refused) acceptance).refusal().code();
    }

    private static DataPackage thresholds(int version, String from, int limit) {
        return Fixture.packageOf("""
                {'kind': 'thresholds', 'key': 'test', 'version': %d, 'validFrom': '%s', 'title': 't', 'source': 's',
                 'mark': 'assumed', 'rows': [
                 {'code': 'limit', 'area': 'CN', 'value': %d, 'unit': 'CNY', 'basis': 'b', 'mark': 'assumed'},
                 {'code': 'other', 'area': 'CN', 'value': 1, 'unit': 'CNY', 'basis': 'b', 'mark': 'assumed'}]}
                """.formatted(version, from, limit));
    }
}
