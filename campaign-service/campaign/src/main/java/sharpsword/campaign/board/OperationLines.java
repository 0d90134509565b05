package sharpsword.campaign.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.campaign.plan.Campaigns;
import sharpsword.campaign.plan.PublishedOperation;
import sharpsword.campaign.plan.Terms;
import sharpsword.campaign.progress.Metric;
import sharpsword.campaign.progress.Numbers;
import sharpsword.campaign.progress.OperationStates;
import sharpsword.campaign.progress.Question;
import sharpsword.campaign.progress.Slice;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.routing.Operation;

/** The seven operations on the board, always all of them. */
@Component
class OperationLines {

    private static final String PUBLISHED = "PLANNED";
    private static final String UNPUBLISHED = "UNPUBLISHED";

    private final Campaigns campaigns;
    private final OperationStates states;

    OperationLines(Campaigns campaigns, OperationStates states) {
        this.campaigns = campaigns;
        this.states = states;
    }

    List<OperationLine> of(int year, Question question, List<Slice> slices) {
        Map<String, Numbers> numbers = new HashMap<>();
        slices.forEach(slice -> numbers.merge(slice.operation(), slice.numbers(), Numbers::plus));
        Map<String, String> told = states.asOf(year, question.asOf(), question.knownAt());
        Map<Operation, PublishedOperation> published = campaigns.published(year);
        return Arrays.stream(Operation.values())
                .map(operation -> line(
                        operation,
                        publishedBy(published.get(operation), question.asOf()),
                        told.get(operation.name()),
                        numbers.getOrDefault(operation.name(), Numbers.ZERO),
                        question))
                .toList();
    }

    private static @Nullable Terms publishedBy(@Nullable PublishedOperation operation, LocalDate day) {
        return operation == null || ChinaTime.dateOf(operation.publishedAt()).isAfter(day) ? null : operation.terms();
    }

    private static OperationLine line(
            Operation operation, @Nullable Terms terms, @Nullable String told, Numbers numbers, Question question) {
        long done = numbers.of(Metric.SITE_VISITS);
        if (terms == null) {
            return new OperationLine(
                    operation,
                    told == null ? UNPUBLISHED : told,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    0,
                    0,
                    done,
                    null,
                    numbers.metrics(),
                    numbers.strands());
        }
        int quota = quota(terms, question.district());
        return new OperationLine(
                operation,
                told == null ? PUBLISHED : told,
                OperationLine.Phase.of(question.asOf(), terms.from(), terms.to()),
                terms.from(),
                terms.to(),
                terms.leadAgency(),
                terms.partners(),
                terms.districts().size(),
                quota,
                done,
                quota == 0 ? null : Math.min(100, done * 100 / quota),
                numbers.metrics(),
                numbers.strands());
    }

    private static int quota(Terms terms, @Nullable String district) {
        return terms.quotas().stream()
                .filter(quota -> district == null || quota.district().equals(district))
                .mapToInt(quota -> quota.sites())
                .sum();
    }
}
