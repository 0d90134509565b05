package sharpsword.agency.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.deadline.Light;

/** Deadlines and colours of items. Yellow begins at 70 % of the time, red when it is over. */
class ClocksTests {

    private static final Instant SINCE = Instant.parse("2024-06-03T01:00:00Z");
    private final Clocks clocks = new Clocks(new ReferenceData(ReferenceKinds.ALL, BuiltInPackages.load()));

    @ParameterizedTest
    @CsvSource({
        "2024-06-03T02:00:00Z, GREEN",
        "2024-06-03T17:47:59Z, GREEN",
        "2024-06-03T17:48:00Z, YELLOW",
        "2024-06-04T01:00:00Z, YELLOW",
        "2024-06-04T01:00:01Z, RED"
    })
    void aGivenDeadlineOfTwentyFourHours(Instant asOf, Light light) {
        Instant due = SINCE.plusSeconds(24 * 3_600);

        assertThat(clocks.read("", SINCE, due, asOf)).isEqualTo(new Clocks.Reading(due, light));
    }

    @Test
    void aRuleIsReckonedByTheCatalogue() {
        Clocks.Reading reading = clocks.read("TRANSFER_SEND", SINCE, null, SINCE.plusSeconds(25 * 3_600));

        assertThat(reading.due()).isEqualTo(SINCE.plusSeconds(24 * 3_600));
        assertThat(reading.light()).isEqualTo(Light.RED);
    }

    /** A clock that the catalogue does not know would give no deadline, and nobody would notice. */
    @Test
    void theCatalogueKnowsEveryClockOfTheDuties() {
        assertThat(Duties.ROWS.stream().map(Duty::clock).filter(rule -> !rule.isEmpty() && !rule.equals(Duty.AT_ONCE)))
                .hasSizeGreaterThan(10)
                .allSatisfy(rule ->
                        assertThat(clocks.read(rule, SINCE, null, SINCE).due()).isAfter(SINCE));
    }

    /** P01, Art. 10: 7 days for the reasons, whose last day here is the Dragon Boat Festival, and 15 for the filing. */
    @ParameterizedTest
    @CsvSource({"POLICE_EXPLANATION, 2024-06-11", "POLICE_FILING_ON_ORDER, 2024-06-18"})
    void thePoliceAnswerTheProcuratorateInDays(String rule, LocalDate last) {
        assertThat(clocks.read(rule, SINCE, null, SINCE).due()).isEqualTo(ChinaTime.endOf(last));
    }

    @ParameterizedTest
    @CsvSource({"''", "NO_SUCH_RULE", Duty.AT_ONCE})
    void withoutADeadlineThereIsNoColour(String rule) {
        assertThat(clocks.read(rule, SINCE, null, SINCE)).isEqualTo(new Clocks.Reading(null, Light.UNKNOWN));
    }
}
