package sharpsword.operation.screening;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sharpsword.messaging.claim.Claims;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.relay.Lease;

/**
 * Which files were screened. The same file may be judged again as of another day, but counts once for a rule and a day. A
 * file whose run never came to be, because the service fell in between, is free again after some minutes.
 */
@Component
final class ScreenedFiles {

    private static final String KIND = "screening-file";

    private final Claims claims;
    private final Documents<ScreeningRun> runs;
    private final Lease lease;

    ScreenedFiles(Claims claims, Documents<ScreeningRun> runs, Lease lease) {
        this.claims = claims;
        this.runs = runs;
        this.lease = lease;
    }

    /**
     * A file that a run is about to be kept for.
     *
     * @param key rule, day and hash of the bytes
     * @param run identifier of the run
     */
    record Taken(String key, String run) {}

    /**
     * Takes a file for a run.
     *
     * @throws sharpsword.access.RefusedException {@code screening-file-taken}
     */
    Taken take(ScreeningRule rule, LocalDate asOf, ImportedFile file, String run) {
        Taken taken = new Taken(rule.code() + ":" + asOf + ":" + file.sha256(), run);
        claims.claim(KIND, taken.key(), run);
        return taken;
    }

    void keep(Taken taken) {
        claims.use(KIND, taken.key(), taken.run());
    }

    /** Gives a file back, unless an earlier command under the same key has made the run. */
    void giveBack(Taken taken) {
        if (!isKept(taken.run())) {
            claims.release(KIND, taken.key(), taken.run());
        }
    }

    @Scheduled(fixedDelay = 120_000, initialDelay = 60_000)
    void sweepNowAndThen() {
        if (lease.take("screened-files", Duration.ofMinutes(1))) {
            sweep();
        }
    }

    /** Frees the files that no stored run was made of. */
    void sweep() {
        claims.sweep(KIND, claim -> isKept(claim.holder()));
    }

    private boolean isKept(String run) {
        return runs.findEntrusted(run).isPresent();
    }
}
