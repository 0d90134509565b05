package sharpsword.campaign.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the leadership board shows of a day.
 *
 * @param knownAt as known at that moment; absent for now
 * @param title title of the campaign; absent if there is none for the year
 * @param state state of the campaign on the day; absent if there was none
 * @param totals numbers of the year up to the day
 * @param figures opening figures with what was counted since
 * @param otherDatasets figures of other publications, never added to those above
 * @param records address of the records behind a number, with {@code {metric}} for its code; empty where only sums are shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Board(
        int year,
        LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable String title,
        @Nullable String state,
        List<OperationLine> operations,
        Map<String, Long> totals,
        Rates rates,
        List<Step> funnel,
        List<KeyFigure> figures,
        List<KeyFigure> otherDatasets,
        List<DistrictCell> districts,
        List<Month> trend,
        String records) {}
