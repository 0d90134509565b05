package sharpsword.operation.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Command;
import sharpsword.operation.desk.Place;
import sharpsword.operation.evidence.EvidenceContent.Written;

/** Takes a file in, where it waits until a command of a record binds it. */
@Component
public final class StagingEvidence {

    private final EvidenceFiles files;
    private final EvidenceContent content;

    StagingEvidence(EvidenceFiles files, EvidenceContent content) {
        this.files = files;
        this.content = content;
    }

    /**
     * Stores a file until a command binds it. The same command again finds it, also while the first is under way.
     *
     * @throws sharpsword.access.RefusedException {@code idempotency-key-reused} if the key stood for another file;
     *     {@code evidence-too-large}, {@code evidence-empty}
     */
    public Evidence stage(
            Command command, String name, InputStream in, @Nullable Place place, @Nullable Instant takenAt)
            throws IOException {
        String id = command.newId();
        Optional<StoredFile> earlier = files.find(id);
        if (earlier.isPresent()) {
            return same(earlier.get(), Measured.of(in, EvidenceContent.MOST_BYTES));
        }
        Written written = content.write(name, in);
        Measured measured = written.measured();
        Evidence evidence = new Evidence(id, measured.sha256(), name, measured.type(), measured.size(), place, takenAt);
        String officer = command.caller().officer().officerId();
        if (files.add(new StoredFile(evidence, officer, null, StoredFile.STAGED, written.id()))) {
            content.keep(written.id());
            return evidence;
        }
        // The command came twice at once and the other was first: its file stands, and these bytes are nobody's.
        content.delete(written.id());
        return files.find(id)
                .map(first -> same(first, measured))
                .orElseThrow(() -> Refusal.unknown("evidence-unknown")
                        .at("evidence")
                        .with("file", id)
                        .asException());
    }

    private static Evidence same(StoredFile known, Measured offered) {
        if (!known.evidence().sha256().equals(offered.sha256())) {
            throw Refusal.rule("idempotency-key-reused").asException();
        }
        return known.evidence();
    }
}
