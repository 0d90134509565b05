package sharpsword.casework.crime;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.party.By;

/**
 * Result of asking whether a crime may have been committed.
 *
 * @param result what came of it
 * @param source whether the operation, the rules or an officer said so
 * @param facts the facts that were looked at
 * @param hits thresholds that they reach
 * @param versions data packages that were used, for example {@code crime-rules/national v1}
 * @param reason why an officer suspects a crime beyond the rules, or no longer suspects one; empty otherwise
 * @param by who screened; null when the proposal of the operation says it
 */
public record CrimeScreening(
        Result result,
        Source source,
        CrimeFacts facts,
        List<RuleHit> hits,
        List<String> versions,
        String reason,
        @Nullable By by) {

    /** Whether a crime is suspected. */
    public enum Result {
        SUSPECTED,
        NOT_SUSPECTED
    }

    /** Who says so. */
    public enum Source {
        PROPOSAL,
        RULES,
        OFFICER
    }

    public CrimeScreening {
        hits = List.copyOf(hits);
        versions = List.copyOf(versions);
    }

    /** The operation already planned a criminal transfer. */
    public static CrimeScreening proposed() {
        return new CrimeScreening(Result.SUSPECTED, Source.PROPOSAL, CrimeFacts.NONE, List.of(), List.of(), "", null);
    }

    /** The same result with the reason for which an earlier suspicion was given up. */
    public CrimeScreening cleared(String why) {
        return new CrimeScreening(result, source, facts, hits, versions, why, by);
    }

    public boolean isSuspected() {
        return result == Result.SUSPECTED;
    }
}
