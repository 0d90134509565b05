package sharpsword.operation.evidence;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Outcome;

/**
 * Keeps files for their records and hands them out.
 *
 * <p>A file is staged by an officer ({@link StagingEvidence}), then a command of a record lists it and binds it. What
 * nobody binds within a day is swept away; a file whose record listed it just before a crash is bound by the sweep.
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
        ids.forEach(id -> files.promise(id, owner));
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

    /** Frees what nobody bound, and binds what a record lists all the same. */
    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    public void sweep() {
        Map<String, EvidenceOwner> byKind =
                owners.stream().collect(Collectors.toMap(EvidenceOwner::kind, Function.identity()));
        for (StoredFile file : files.overdue()) {
            String owner = file.owner();
            EvidenceOwner kind = owner == null ? null : byKind.get(kindOf(owner));
            if (owner != null
                    && kind != null
                    && kind.lists(recordOf(owner), file.evidence().file())) {
                files.bind(file.evidence().file(), owner);
            } else if (files.delete(file.evidence().file())) {
                content.delete(file.content());
            }
        }
    }

    private StoredFile claimable(Caller caller, String owner, String id) {
        return files.find(id)
                .filter(file -> file.bound()
                        ? owner.equals(file.owner())
                        : file.officer().equals(caller.officer().officerId()))
                .orElseThrow(() -> unknown(id).asException());
    }

    private boolean mayRead(Caller caller, StoredFile file) {
        String owner = file.owner();
        if (!file.bound() || owner == null) {
            return caller.officer().officerId().equals(file.officer());
        }
        return owners.stream()
                .anyMatch(each -> each.kind().equals(kindOf(owner)) && each.isVisibleTo(caller, recordOf(owner)));
    }

    private static Refusal unknown(String id) {
        return Refusal.unknown("evidence-unknown").at("evidence").with("file", id);
    }

    private static String kindOf(String owner) {
        return owner.substring(0, owner.indexOf('/'));
    }

    private static String recordOf(String owner) {
        return owner.substring(owner.indexOf('/') + 1);
    }
}
