package sharpsword.operation.naturereserve;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.leaf.ProfileRules;

/** The profile is whole, and its data says what the law says. */
class NatureReserveProfileTests extends ProfileRules {

    NatureReserveProfileTests() {
        super(NatureReserveProfile.PROFILE, "PA-01", "PA-03");
    }

    /** The Ecology Code takes the place of ten laws on 2026-08-15. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-09-01, 7, 17
            2026-08-14, 7, 17
            2026-08-15, 7, 17
            """)
    void hasSoManyPointsAndViolationsInForceOn(LocalDate day, int points, int violations) {
        requireCounts(day, points, violations);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            NRR-35, 2024-09-20, 300, 10000, false, false
            NRR-36, 2024-09-20, 300, 3000, false, false
            SCENIC-40, 2024-09-20, 500000, 1000000, false, false
            SCENIC-41, 2024-09-20, 200000, 500000, false, false
            EIAL-31, 2024-09-20, none, none, true, false
            CL-342-1, 2024-09-20, none, none, false, true
            WPL-83, 2026-08-14, 100000, 1000000, false, true
            WPL-83, 2026-08-15, none, none, false, true
            """)
    void knowsTheFines(ArgumentsAccessor row) {
        requireFine(row);
    }
}
