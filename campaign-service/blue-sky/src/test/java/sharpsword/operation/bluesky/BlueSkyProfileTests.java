package sharpsword.operation.bluesky;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.leaf.ProfileRules;

/** The profile is whole, and its data says what the law says. */
class BlueSkyProfileTests extends ProfileRules {

    BlueSkyProfileTests() {
        super(BlueSkyProfile.PROFILE, "AIR-01", "AIR-02", "SIX-100");
    }

    /** The Ecology Code takes the place of ten laws on 2026-08-15. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-09-01, 23, 19
            2026-08-14, 23, 19
            2026-08-15, 23, 19
            """)
    void hasSoManyPointsAndViolationsInForceOn(LocalDate day, int points, int violations) {
        requireCounts(day, points, violations);
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
    void knowsTheFines(ArgumentsAccessor row) {
        requireFine(row);
    }
}
