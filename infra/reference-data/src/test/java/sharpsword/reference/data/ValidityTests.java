package sharpsword.reference.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTests {

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2025-01-01, 2025-01-01, 2026-01-01, false",
        "2024-01-01, 2025-01-02, 2025-01-01, 2026-01-01, true",
        "2024-01-01, , 2025-01-01, 2026-01-01, true",
        "2024-01-01, , 2025-01-01, , true",
        "2025-01-01, 2026-01-01, 2024-01-01, 2025-01-01, false",
        "2024-01-01, 2026-01-01, 2024-06-01, 2024-07-01, true"
    })
    void overlaps(
            LocalDate from, @Nullable LocalDate to, LocalDate otherFrom, @Nullable LocalDate otherTo, boolean yes) {
        Validity one = new Validity(from, to);
        Validity other = new Validity(otherFrom, otherTo);

        assertThat(one.overlaps(other)).isEqualTo(yes);
        assertThat(other.overlaps(one)).isEqualTo(yes);
    }

    @Test
    void endIsTheFirstDayOut() {
        Validity validity = new Validity(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));

        assertThat(validity.contains(LocalDate.of(2023, 12, 31))).isFalse();
        assertThat(validity.contains(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(validity.contains(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(validity.contains(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @Test
    void cannotEndBeforeItStarts() {
        LocalDate day = LocalDate.of(2024, 1, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> new Validity(day, day));
    }
}
