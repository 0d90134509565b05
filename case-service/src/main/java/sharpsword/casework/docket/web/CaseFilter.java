package sharpsword.casework.docket.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.docket.CaseState;
import sharpsword.casework.docket.Cases;
import sharpsword.reference.deadline.Light;

/**
 * Query parameters of the list and the export.
 *
 * @param state only cases in this state
 * @param mine {@code true}: only cases that the caller investigates
 * @param q beginning of a number, a unified social credit code, or part of a firm's name
 * @param light only cases of this colour at {@code asOf}
 * @param asOf instant that clocks and colours are reckoned for; now when it is left out
 */
record CaseFilter(
        @Nullable CaseState state,
        @Nullable Boolean mine,
        @Nullable String q,
        @Nullable Light light,
        @Nullable Instant asOf) {

    Cases.Wanted wanted() {
        return new Cases.Wanted(state, Boolean.TRUE.equals(mine), q, light);
    }
}
