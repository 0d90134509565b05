package sharpsword.casework.transfer;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import sharpsword.casework.docket.TransfersOfCase;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Stored;

/** Answers the case which transfers it has. */
@Component
class StoredTransfersOfCase implements TransfersOfCase {

    private static final int MOST = 50;

    private final Documents<CriminalTransfer> transfers;

    StoredTransfersOfCase(Documents<CriminalTransfer> transfers) {
        this.transfers = transfers;
    }

    @Override
    public List<Known> of(String caseId) {
        return stored(caseId).stream()
                .map(one -> new Known(
                        one.id(),
                        one.state().name(),
                        one.custody(),
                        one.isFiledByPolice(),
                        one.state().isContested()))
                .toList();
    }

    /** Every transfer of a case. Not scoped: whoever may see or decide the case must count all of them. */
    List<CriminalTransfer> stored(String caseId) {
        return transfers
                .listEntrusted(
                        Criteria.where("origin.caseId").is(caseId),
                        Listing.first(MOST, Sort.by(Sort.Direction.ASC, "reportedAt")))
                .stream()
                .map(Stored::value)
                .toList();
    }
}
