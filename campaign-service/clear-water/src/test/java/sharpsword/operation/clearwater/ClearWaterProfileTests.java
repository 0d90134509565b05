package sharpsword.operation.clearwater;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.leaf.ProfileRules;

/** The profile is whole, and its data says what the law says. */
class ClearWaterProfileTests extends ProfileRules {

    ClearWaterProfileTests() {
        super(ClearWaterProfile.PROFILE, "WAT-03", "WAT-04", "WAT-05");
    }

    /** The Ecology Code takes the place of ten laws on 2026-08-15. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-09-01, 18, 21
            2026-08-14, 18, 21
            2026-08-15, 18, 21
            """)
    void hasSoManyPointsAndViolationsInForceOn(LocalDate day, int points, int violations) {
        requireCounts(day, points, violations);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            WPL-83-3, 2024-10-20, 100000, 1000000, true, true
            WPL-84-1, 2024-10-20, 100000, 500000, false, false
            WPL-84-3, 2024-10-20, 20000, 100000, false, false
            WPL-85-1, 2024-10-20, 100000, 1000000, false, true
            WPL-85-3, 2024-10-20, 20000, 200000, false, false
            WPL-91-1, 2024-10-20, 100000, 500000, false, false
            WPL-91-2, 2024-10-20, 20000, 100000, false, false
            WPL-91-2-PERSON, 2024-10-20, none, 500, false, false
            WPL-93, 2024-10-20, 20000, 100000, false, false
            WPL-93, 2026-08-15, none, none, false, false
            """)
    void knowsTheFines(ArgumentsAccessor row) {
        requireFine(row);
    }
}
