package sharpsword.casework.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.casework.clock.ClockFace;
import sharpsword.casework.clock.Reckoner;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Entry;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Stored;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.paper.TransferMaterials;

/** The lists and questions about transfers; all within the caller's scope. */
@Component
public class Transfers {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "reportedAt");

    private final Documents<CriminalTransfer> documents;
    private final Reckoner reckoner;

    Transfers(Documents<CriminalTransfer> documents, Reckoner reckoner) {
        this.documents = documents;
        this.reckoner = reckoner;
    }

    /** A page of a list with the number of all that match within the caller's scope. */
    public record Page(List<Stored<CriminalTransfer>> items, long total) {}

    /** The transfer, or the refusal that does not tell whether it exists. */
    public Stored<CriminalTransfer> require(Caller caller, String id) {
        return documents
                .find(caller, id)
                .orElseThrow(
                        () -> Refusal.unknown("transfer-unknown").with("id", id).asException());
    }

    /** Transfers in that state and of that case, where these are given. */
    public Page list(Caller caller, @Nullable TransferState state, @Nullable String caseId, int offset, int limit) {
        UnaryOperator<Criteria> filter = scope -> {
            Criteria criteria = state == null ? scope : scope.and("state").is(state.name());
            return caseId == null ? criteria : criteria.and("origin.caseId").is(caseId);
        };
        return new Page(
                documents.list(caller, filter, new Listing(NEWEST_FIRST, offset, limit)),
                documents.count(caller, filter));
    }

    public List<ClockFace> clocks(CriminalTransfer transfer, Instant asOf) {
        return reckoner.faces(TransferTimes.of(transfer), asOf);
    }

    public Set<TransferAction> possible(CriminalTransfer transfer, Caller caller) {
        return TransferDoor.possible(transfer, caller);
    }

    /** The checklist of the day of the report. */
    public List<TransferMaterials.Item> checklist(CriminalTransfer transfer) {
        return TransferMaterials.on(ChinaTime.dateOf(transfer.reportedAt()), reckoner.packages());
    }

    /** Codes of the papers without which it cannot be sent. */
    public List<String> missing(CriminalTransfer transfer) {
        return TransferPolicies.missing(transfer, checklist(transfer));
    }

    public List<Entry> history(Caller caller, String id) {
        return documents.history(caller, id);
    }
}
