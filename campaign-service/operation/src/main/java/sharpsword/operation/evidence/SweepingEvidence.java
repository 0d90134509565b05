package sharpsword.operation.evidence;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.types.ObjectId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Frees what nobody bound within a day, and what a fall of the service left behind; binds what a record lists all the same.
 * Each step can be taken again, by any instance.
 */
@Component
public final class SweepingEvidence {

    private final EvidenceFiles files;
    private final EvidenceContent content;
    private final ArrivingContent arriving;
    private final ObjectProvider<EvidenceOwner> owners;

    SweepingEvidence(
            EvidenceFiles files,
            EvidenceContent content,
            ArrivingContent arriving,
            ObjectProvider<EvidenceOwner> owners) {
        this.files = files;
        this.content = content;
        this.arriving = arriving;
        this.owners = owners;
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    public void sweep() {
        Map<String, EvidenceOwner> byKind =
                owners.stream().collect(Collectors.toMap(EvidenceOwner::kind, Function.identity()));
        for (StoredFile file : files.overdue()) {
            String id = file.evidence().file();
            if (isListed(file, byKind)) {
                files.bind(id, String.valueOf(file.owner()));
            } else if (files.forget(id)) {
                content.delete(file.content());
                files.delete(id);
            }
        }
        for (ObjectId bytes : arriving.overdue()) {
            if (files.describe(bytes)) {
                content.keep(bytes);
            } else {
                content.delete(bytes);
            }
        }
    }

    private static boolean isListed(StoredFile file, Map<String, EvidenceOwner> byKind) {
        EvidenceOwner owner = byKind.get(file.ownerKind().orElse(""));
        return !file.forgotten()
                && owner != null
                && owner.lists(file.ownerRecord().orElse(""), file.evidence().file());
    }
}
