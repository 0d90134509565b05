package sharpsword.campaign.plan;

import java.time.Instant;
import java.util.Set;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.IndexKeys;
import sharpsword.reference.routing.Operation;

/**
 * An operation as it was published to its service. Every change publishes it again, whole, as the next entry of the same
 * subject.
 *
 * @param id {@code <year>-<operation>}
 * @param publishedAt when it was published first
 */
public record PublishedOperation(
        String id, Set<String> visibleTo, String campaign, int year, Terms terms, Instant publishedAt)
        implements Aggregate {

    public static final DocumentType<PublishedOperation> TYPE =
            DocumentType.of("operations", PublishedOperation.class, IndexKeys.of("visibleTo", "-year", "_id"));

    public PublishedOperation {
        visibleTo = Set.copyOf(visibleTo);
    }

    static String idOf(String campaign, Operation operation) {
        return campaign + "-" + operation.name();
    }

    Decision<PublishedOperation> published() {
        return Decision.accept(this, told("publish"));
    }

    Decision<PublishedOperation> changed(Terms next, Set<String> nextVisibleTo) {
        if (next.equals(terms)) {
            return Decision.unchanged(this);
        }
        PublishedOperation changed = new PublishedOperation(id, nextVisibleTo, campaign, year, next, publishedAt);
        return Decision.accept(changed, changed.told("change"));
    }

    private Happening told(String action) {
        return Happening.told(action, OperationPublished.TYPE, OperationPublished.of(this));
    }
}
