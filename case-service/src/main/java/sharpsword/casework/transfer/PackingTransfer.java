package sharpsword.casework.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.casework.clock.Reckoner;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Outcome;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.paper.TransferMaterials;

/** Fills the parcel of a transfer, line by line of the checklist (T17, Art. 6). */
@Component
public class PackingTransfer {

    private final TransferStep step;
    private final Reckoner reckoner;

    PackingTransfer(TransferStep step, Reckoner reckoner) {
        this.step = step;
        this.reckoner = reckoner;
    }

    /** A paper for a line of the checklist; either title and hash, or why there is none. */
    public record Paper(
            @Nullable String title,
            @Nullable String sha256,
            @Nullable String noneBecause) {}

    /** Fills in a line of the checklist, or replaces what stood there. */
    public Outcome<CriminalTransfer> put(Command command, String id, String code, Paper paper) {
        return step.take(
                command,
                id,
                TransferAction.PUT_MATERIAL,
                "transfer.progressed.v1",
                (transfer, draft) -> {
                    TransferMaterials.Item item = checklist(draft).stream()
                            .filter(one -> one.code().equals(code))
                            .findFirst()
                            .orElseThrow(() -> Refusal.unknown("transfer-material-unknown")
                                    .with("code", code)
                                    .asException());
                    if (paper.sha256() == null && item.need() == TransferMaterials.Need.PAPER) {
                        throw Refusal.rule("transfer-material-needs-paper")
                                .at("sha256")
                                .with("code", code)
                                .asException();
                    }
                    draft.put(new Material(code, paper.title(), paper.sha256(), paper.noneBecause(), draft.actor()));
                },
                told -> told.detail("material", code));
    }

    private List<TransferMaterials.Item> checklist(TransferDraft draft) {
        return TransferMaterials.on(ChinaTime.dateOf(draft.reportedAt()), reckoner.packages());
    }
}
