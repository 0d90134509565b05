package sharpsword.campaign.board;

import java.util.List;
import sharpsword.campaign.progress.Metric;
import sharpsword.campaign.progress.Numbers;

/** One step of the funnel from a lead to the police. */
public record Step(String metric, long count) {

    private static final List<Metric> FUNNEL = List.of(
            Metric.LEADS,
            Metric.LEADS_VERIFIED,
            Metric.PROBLEMS,
            Metric.PLANNED_FILINGS,
            Metric.FILED_CASES,
            Metric.TRANSFERS_SENT,
            Metric.POLICE_FILED);

    static List<Step> funnel(Numbers numbers) {
        return FUNNEL.stream()
                .map(metric -> new Step(metric.code(), numbers.of(metric)))
                .toList();
    }
}
