package sharpsword.campaign.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTests {

    @ParameterizedTest
    @CsvSource({
        "2024-02-28, false, the day before",
        "2024-02-29, true, the first day",
        "2025-02-27, true, the last day",
        "2025-02-28, false, a year later",
    })
    void standsForAYear(LocalDate day, boolean stands, String which) {
        Entry entry = Entry.admitted(LocalDate.of(2024, 2, 29), "守法");

        assertThat(entry.standsOn(day)).as(which).isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-09, true", "2024-06-10, false", "2024-07-01, false"})
    void endsOnTheDayOfItsRemoval(LocalDate day, boolean stands) {
        Entry entry = Entry.admitted(LocalDate.of(2024, 2, 29), "守法").removed(LocalDate.of(2024, 6, 10), "处罚");

        assertThat(entry.standsOn(day)).isEqualTo(stands);
    }
}
