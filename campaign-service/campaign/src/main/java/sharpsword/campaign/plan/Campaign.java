package sharpsword.campaign.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.IndexKeys;
import sharpsword.reference.routing.Operation;

/**
 * The campaign of one year.
 *
 * <p>A campaign lead drafts it with its seven operations and submits it; a unit head or leader who is somebody else approves
 * it, which fixes the terms. From then on its operations are published one by one, each as a {@link PublishedOperation} of
 * its own, until the campaign is summarised and closed.
 *
 * @param id the year
 * @param operations terms of the operations, in the order of the seven
 * @param submittedBy officer who submitted last; null before
 * @param steps what was done, oldest first
 */
public record Campaign(
        String id,
        Set<String> visibleTo,
        int year,
        String title,
        CampaignState state,
        List<Terms> operations,
        @Nullable String submittedBy,
        List<Step> steps)
        implements Aggregate {

    public static final DocumentType<Campaign> TYPE =
            DocumentType.of("campaigns", Campaign.class, IndexKeys.of("visibleTo", "-year"));

    public Campaign {
        visibleTo = Set.copyOf(visibleTo);
        operations = List.copyOf(operations);
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param note reason, remark or summary; may be empty
     */
    public record Step(CampaignAction action, CampaignState state, Instant at, String officer, String note) {}

    static Campaign draft(int year, String title, Set<String> visibleTo) {
        return new Campaign(
                Integer.toString(year), visibleTo, year, title, CampaignState.DRAFT, List.of(), null, List.of());
    }

    public Optional<Terms> terms(Operation operation) {
        return operations.stream()
                .filter(terms -> terms.operation() == operation)
                .findFirst();
    }

    /** When it took its last step; empty before the first. */
    Optional<Instant> lastStep() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().at());
    }

    /** When it was approved last; empty before. */
    Optional<Instant> approvedAt() {
        return steps.stream()
                .filter(step -> step.action() == CampaignAction.APPROVE)
                .map(Step::at)
                .reduce((earlier, later) -> later);
    }

    /** Operations without terms. */
    List<Operation> unplanned() {
        return Stream.of(Operation.values())
                .filter(operation -> terms(operation).isEmpty())
                .toList();
    }

    Campaign with(Terms terms) {
        List<Terms> all = new ArrayList<>(operations);
        all.removeIf(each -> each.operation() == terms.operation());
        all.add(terms);
        all.sort(Comparator.comparing(Terms::operation));
        return new Campaign(id, visibleTo, year, title, state, all, submittedBy, steps);
    }

    Campaign moved(Step step, Set<String> nextVisibleTo) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        String submitter = step.action() == CampaignAction.SUBMIT ? step.officer() : submittedBy;
        return new Campaign(id, nextVisibleTo, year, title, step.state(), operations, submitter, more);
    }
}
