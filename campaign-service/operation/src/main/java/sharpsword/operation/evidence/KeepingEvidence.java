package sharpsword.operation.evidence;

import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Outcome;

/**
 * Keeps files for their records and hands them out.
 *
 * <p>A file is staged by an officer ({@link StagingEvidence}), then a command of a record lists it and binds it. What
 * nobody binds within a day is swept away ({@link SweepingEvidence}).
 */
@Component
public final class KeepingEvidence {

    private final EvidenceFiles files;
    private final EvidenceContent content;
    private final ObjectProvider<EvidenceOwner> owners;

    KeepingEvidence(EvidenceFiles files, EvidenceContent content, ObjectProvider<EvidenceOwner> owners) {
        this.files = files;
        this.content = content;
        this.owners = owners;
    }

    /**
     * A file that is handed out.
     *
     * @param content its bytes; closed by the taker
     */
    public record Content(Evidence evidence, InputStream content) {}

    /**
     * Carries out a command that lists files, and binds them when it was carried out.
     *
     * @param kind kind of the record
     * @param record its identifier
     * @param ids identifiers of the files
     * @throws sharpsword.access.RefusedException {@code evidence-unknown} if one is not there, is somebody else's, or
     *     belongs to another record
     */
    public <T> Outcome<T> binding(
            Caller caller, String kind, String record, List<String> ids, Function<List<Evidence>, Outcome<T>> command) {
        String owner = kind + "/" + record;
        List<Evidence> listed =
                ids.stream().map(id -> claimable(caller, owner, id).evidence()).toList();
        for (String id : ids) {
            if (!files.promise(id, owner)) {
                throw unknown(id).asException();
            }
        }
        Outcome<T> outcome = command.apply(listed);
        if (outcome instanceof Outcome.Done<T>) {
            ids.forEach(id -> files.bind(id, owner));
        }
        return outcome;
    }

    /**
     * Opens a file for somebody who may see its record, or who has staged it.
     *
     * @throws sharpsword.access.RefusedException {@code evidence-unknown}
     */
    public Content open(Caller caller, String id) {
        StoredFile file = files.find(id)
                .filter(found -> mayRead(caller, found))
                .orElseThrow(() -> unknown(id).asException());
        return new Content(file.evidence(), content.open(file.content()));
    }

    private StoredFile claimable(Caller caller, String owner, String id) {
        return files.find(id)
                .filter(file -> file.bound()
                        ? owner.equals(file.owner())
                        : file.officer().equals(caller.officer().officerId()))
                .orElseThrow(() -> unknown(id).asException());
    }

    private boolean mayRead(Caller caller, StoredFile file) {
        String record = file.ownerRecord().orElse("");
        String kind = file.ownerKind().orElse("");
        return file.bound()
                ? owners.stream().anyMatch(owner -> owner.kind().equals(kind) && owner.isVisibleTo(caller, record))
                : caller.officer().officerId().equals(file.officer());
    }

    private static Refusal unknown(String id) {
        return Refusal.unknown("evidence-unknown").at("evidence").with("file", id);
    }
}
