package sharpsword.operation.thirdpartyfraud;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.operation.leaf.ProfileRules;

/** The profile is whole, and its data says what the law says. */
class ThirdPartyFraudProfileTests extends ProfileRules {

    ThirdPartyFraudProfileTests() {
        super(ThirdPartyFraudProfile.PROFILE, "TP-01", "TP-03", "TP-04", "TP-06");
    }

    /** The Ecology Code takes the place of ten laws on 2026-08-15. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-09-01, 9, 15
            2026-08-14, 9, 17
            2026-08-15, 9, 17
            """)
    void hasSoManyPointsAndViolationsInForceOn(LocalDate day, int points, int violations) {
        requireCounts(day, points, violations);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            EIAL-32-1, 2024-08-20, 500000, 2000000, false, false
            EIAL-32-2, 2024-08-20, none, none, false, true
            CPR-23-1, 2024-08-20, 200000, 1000000, false, false
            CPR-23-2, 2024-08-20, 50000, 200000, false, false
            LAB39-26, 2024-08-20, none, 30000, false, true
            APCL-112, 2024-08-20, 100000, 500000, false, true
            CTR-23-1, 2024-08-20, 20000, none, false, true
            CTR-23-2, 2024-08-20, 200000, none, false, true
            MONITOR-45, 2026-01-01, 100000, 500000, false, true
            MONITOR-45-SERIOUS, 2026-01-01, 500000, 2000000, false, true
            EIAL-32-1, 2026-08-15, none, none, false, false
            """)
    void knowsTheFines(ArgumentsAccessor row) {
        requireFine(row);
    }
}
