package sharpsword.operation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.Refusal;

/** What must hold before an operation moves on. */
class PlanGuardTests {

    private static final Plan PLAN = new Plan(
            "CLEAR_WATER-2024",
            Set.of("A:CORPS-500000"),
            "CLEAR_WATER",
            2024,
            "C-1",
            LocalDate.of(2024, 10, 1),
            LocalDate.of(2024, 10, 31),
            "CORPS-500000",
            List.of(),
            List.of("500112"),
            List.of(),
            List.of(),
            null,
            PlanState.PLANNED,
            1,
            List.of());

    @ParameterizedTest
    @CsvSource(nullValues = "passes", textBlock = """
            PUBLICISE,        0, 0, 0, 0, 2024-09-01, '',   passes
            DISPATCH,         0, 0, 0, 0, 2024-10-01, '',   plan-without-leads
            DISPATCH,         1, 0, 0, 0, 2024-10-01, '',   passes
            START_INSPECTING, 1, 0, 0, 0, 2024-09-30, '',   plan-period-not-begun
            START_INSPECTING, 1, 0, 0, 0, 2024-10-01, '',   passes
            ISSUE_PROBLEMS,   1, 0, 1, 0, 2024-10-09, '',   plan-without-inspections
            ISSUE_PROBLEMS,   1, 1, 1, 0, 2024-10-09, '',   passes
            SUMMARISE,        1, 9, 2, 0, 2024-11-09, text, plan-inspections-open
            SUMMARISE,        1, 9, 0, 0, 2024-11-09, ' ',  plan-summary-missing
            SUMMARISE,        1, 9, 0, 3, 2024-11-09, text, passes
            CLOSE,            1, 9, 0, 3, 2024-12-09, '',   plan-problems-open
            CLOSE,            1, 9, 0, 0, 2024-12-09, '',   passes
            """)
    void standsBeforeItsAction(
            PlanAction action,
            long leads,
            long completed,
            long open,
            long problems,
            LocalDate day,
            String note,
            @Nullable String code) {
        PlanFacts facts = new PlanFacts(leads, completed, open, problems);

        assertThat(PlanGuard.firstObjection(action, new PlanGuard.Asked(PLAN, facts, day, note))
                        .map(Refusal::code)
                        .orElse(null))
                .isEqualTo(code);
    }
}
