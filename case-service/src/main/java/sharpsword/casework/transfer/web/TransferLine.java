package sharpsword.casework.transfer.web;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.transfer.CriminalTransfer;
import sharpsword.casework.transfer.SharedPart;
import sharpsword.casework.transfer.TransferAction;
import sharpsword.casework.transfer.TransferState;
import sharpsword.messaging.document.Stored;
import sharpsword.reference.deadline.Light;

/**
 * A transfer as a list shows it.
 *
 * @param possible actions that the caller can take now
 */
record TransferLine(
        String id,
        TransferState state,
        long revision,
        String caseId,
        @Nullable String caseNumber,
        String operation,
        int year,
        String district,
        String agency,
        @Nullable String enterprise,
        String offence,
        String to,
        String copyTo,
        Instant reportedAt,
        Light light,
        Set<TransferAction> possible) {

    static TransferLine of(Stored<CriminalTransfer> stored, Light light, Set<TransferAction> possible) {
        CriminalTransfer transfer = stored.value();
        SharedPart shared = transfer.shared();
        return new TransferLine(
                transfer.id(),
                transfer.state(),
                stored.revision(),
                transfer.origin().caseId(),
                shared == null ? null : shared.caseNumber(),
                transfer.origin().operation(),
                transfer.origin().year(),
                transfer.origin().district(),
                transfer.origin().agency(),
                transfer.origin().enterprise(),
                transfer.report().offence(),
                transfer.to(),
                transfer.copyTo(),
                transfer.reportedAt(),
                light,
                possible);
    }
}
