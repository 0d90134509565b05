package sharpsword.campaign.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import sharpsword.campaign.progress.Metric;
import sharpsword.campaign.progress.Numbers;
import sharpsword.campaign.progress.Span;

/**
 * The ratios and medians of the board.
 *
 * @param leadVerification leads that proved right, of all
 * @param problemClosure problems written off, of all
 * @param onTimeClosure problems written off in time, of those written off
 * @param filingConversion cases filed, of the problems; planned filings stand apart, in the totals
 * @param transferPunctuality transfers sent within the clock after approval, of those sent
 * @param leadToFiling median in days; absent if no case has been filed
 * @param filingToDecision median in days; absent if no case has ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rates(
        Ratio leadVerification,
        Ratio problemClosure,
        Ratio onTimeClosure,
        Ratio filingConversion,
        Ratio transferPunctuality,
        @Nullable Integer leadToFiling,
        @Nullable Integer filingToDecision) {

    static Rates of(Numbers numbers) {
        return new Rates(
                Ratio.of(numbers.of(Metric.LEADS_VERIFIED), numbers.of(Metric.LEADS)),
                Ratio.of(numbers.of(Metric.PROBLEMS_WRITTEN_OFF), numbers.of(Metric.PROBLEMS)),
                Ratio.of(numbers.of(Metric.PROBLEMS_WRITTEN_OFF_ON_TIME), numbers.of(Metric.PROBLEMS_WRITTEN_OFF)),
                Ratio.of(numbers.of(Metric.FILED_CASES), numbers.of(Metric.PROBLEMS)),
                Ratio.of(numbers.of(Metric.TRANSFERS_SENT_ON_TIME), numbers.of(Metric.TRANSFERS_SENT)),
                median(numbers, Span.LEAD_TO_FILING),
                median(numbers, Span.FILING_TO_DECISION));
    }

    private static @Nullable Integer median(Numbers numbers, Span span) {
        return numbers.median(span).stream().boxed().findFirst().orElse(null);
    }
}
