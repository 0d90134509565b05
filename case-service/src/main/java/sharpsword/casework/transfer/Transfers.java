package sharpsword.casework.transfer;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import sharpsword.casework.docket.RecusedOfficers;
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
    private final RecusedOfficers recused;

    Transfers(Documents<CriminalTransfer> documents, Reckoner reckoner, RecusedOfficers recused) {
        this.documents = documents;
        this.recused = recused;
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

    /** What the caller could do now to each of them, by its identifier; what a recusal forbids is not among it. */
    public Map<String, Set<TransferAction>> possible(List<CriminalTransfer> page, Caller caller) {
        Map<String, Set<TransferAction>> possible = new HashMap<>();
        page.forEach(transfer -> possible.put(transfer.id(), TransferDoor.possible(transfer, caller)));
        List<CriminalTransfer> asAgency = page.stream()
                .filter(transfer -> possible.getOrDefault(transfer.id(), Set.of()).stream()
                        .anyMatch(action -> action.side() == TransferAction.Side.AGENCY))
                .toList();
        if (!asAgency.isEmpty()) {
            Set<String> without = recused.casesWithout(
                    caller.officer().officerId(),
                    asAgency.stream().map(one -> one.origin().caseId()).toList());
            asAgency.stream()
                    .filter(transfer -> without.contains(transfer.origin().caseId()))
                    .forEach(transfer -> possible.put(transfer.id(), Set.of()));
        }
        return possible;
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
