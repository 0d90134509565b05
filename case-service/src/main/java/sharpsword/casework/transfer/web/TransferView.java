package sharpsword.casework.transfer.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.clock.ClockFace;
import sharpsword.casework.docket.Custody;
import sharpsword.casework.transfer.CriminalTransfer;
import sharpsword.casework.transfer.Material;
import sharpsword.casework.transfer.Origin;
import sharpsword.casework.transfer.SharedPart;
import sharpsword.casework.transfer.TransferAction;
import sharpsword.casework.transfer.TransferState;
import sharpsword.casework.transfer.Verdict;
import sharpsword.messaging.document.Stored;
import sharpsword.reference.deadline.Light;
import sharpsword.reference.paper.TransferMaterials;

/**
 * A transfer as its page shows it.
 *
 * @param revision the ETag
 * @param summary the report's own words; null for police and procuratorate, to whom it was not addressed
 * @param approval decision of the chief; null for police and procuratorate
 * @param checklist lines of the materials checklist of that day
 * @param missing codes of papers without which it cannot be sent
 * @param shared what police and procuratorate see of the case; null before it was sent
 * @param wanted what the police asked for besides
 * @param possible actions that this caller can take now
 * @param clocks all clocks with their reckoning, each round of one on its own
 * @param people names of officers by identifier, as they were when they acted, else as they are known now
 */
record TransferView(
        String id,
        TransferState state,
        long revision,
        Origin origin,
        String offence,
        String basis,
        @Nullable String summary,
        List<String> team,
        String to,
        String copyTo,
        Instant reportedAt,
        Instant changedAt,
        @Nullable Verdict approval,
        List<TransferMaterials.Item> checklist,
        List<Material> materials,
        List<String> missing,
        @Nullable SharedPart shared,
        String wanted,
        @Nullable Verdict policeDecision,
        @Nullable String outcome,
        List<Custody> custody,
        Set<TransferAction> possible,
        Light light,
        List<ClockFace> clocks,
        Map<String, String> people) {

    /** What the page shows besides the stored transfer. */
    record Around(
            boolean insider,
            List<TransferMaterials.Item> checklist,
            List<String> missing,
            Set<TransferAction> possible,
            Light light,
            List<ClockFace> clocks,
            Map<String, String> people) {}

    static TransferView of(Stored<CriminalTransfer> stored, Around around) {
        CriminalTransfer transfer = stored.value();
        return new TransferView(
                transfer.id(),
                transfer.state(),
                stored.revision(),
                transfer.origin(),
                transfer.report().offence(),
                transfer.report().basis(),
                around.insider() ? transfer.report().summary() : null,
                transfer.report().team(),
                transfer.to(),
                transfer.copyTo(),
                transfer.reportedAt(),
                transfer.changedAt(),
                around.insider() ? transfer.approval() : null,
                around.checklist(),
                transfer.materials(),
                around.missing(),
                transfer.shared(),
                transfer.wanted(),
                transfer.policeDecision(),
                transfer.outcome(),
                transfer.custody(),
                around.possible(),
                around.light(),
                around.clocks(),
                around.people());
    }
}
