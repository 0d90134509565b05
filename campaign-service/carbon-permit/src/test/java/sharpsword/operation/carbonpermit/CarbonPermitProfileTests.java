package sharpsword.operation.carbonpermit;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.leaf.ProfileRules;

/** The profile is whole, and its data says what the law says. */
class CarbonPermitProfileTests extends ProfileRules {

    CarbonPermitProfileTests() {
        super(CarbonPermitProfile.PROFILE, "CO2-01", "CO2-02", "PMT-02", "PMT-03");
    }

    /** The Ecology Code takes the place of ten laws on 2026-08-15. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-09-01, 20, 27
            2026-08-14, 20, 27
            2026-08-15, 20, 27
            """)
    void hasSoManyPointsAndViolationsInForceOn(LocalDate day, int points, int violations) {
        requireCounts(day, points, violations);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            CTR-21, 2024-09-20, 50000, 500000, false, false
            CTR-22, 2024-09-20, 500000, none, false, false
            CTR-26, 2024-09-20, 20000, 200000, false, false
            PDR-33, 2024-09-20, 200000, 1000000, true, false
            PDR-34-1, 2024-09-20, 200000, 1000000, false, true
            PDR-34-2, 2024-09-20, 200000, 1000000, true, true
            PDR-35-2, 2024-09-20, 50000, 200000, false, false
            PDR-36-5, 2024-09-20, 20000, 200000, false, false
            PDR-37, 2024-09-20, 5000, 20000, false, false
            PDR-40, 2024-09-20, 200000, 500000, false, false
            PDR-41, 2024-09-20, 100000, 300000, false, false
            PDR-43, 2024-09-20, none, 50000, false, false
            APCL-99-2, 2024-09-20, 100000, 1000000, false, true
            APCL-99-2, 2026-08-15, none, none, false, true
            """)
    void knowsTheFines(ArgumentsAccessor row) {
        requireFine(row);
    }
}
