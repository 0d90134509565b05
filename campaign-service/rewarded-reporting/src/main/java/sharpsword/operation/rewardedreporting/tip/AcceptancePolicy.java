package sharpsword.operation.rewardedreporting.tip;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import sharpsword.access.Refusal;

/**
 * The acceptance criteria (受理条件) of the reward policies, each by its number. A complaint has to be locatable and true; the
 * others are asked of reports only.
 */
public enum AcceptancePolicy {
    /** Criterion 1: the act is on the item list. That it lies in Chongqing follows from its district. */
    LISTED(true) {
        @Override
        boolean holds(Account account, Assessment assessment, Instant receivedAt) {
            return assessment.listed();
        }
    },
    /** Criterion 2: a named or locatable target, facts, and a clue to evidence. */
    LOCATABLE(false) {
        @Override
        boolean holds(Account account, Assessment assessment, Instant receivedAt) {
            return account.isLocatable() && assessment.clue();
        }
    },
    /** Criterion 3: not known, filed, exposed or being rectified before. */
    NEW(true) {
        @Override
        boolean holds(Account account, Assessment assessment, Instant receivedAt) {
            Instant known = assessment.firstKnownAt();
            return known == null || !known.isBefore(receivedAt);
        }
    },
    /** Criterion 4: the reporter is not the polluter, nor staff of the organs or their relatives. */
    REPORTER_ENTITLED(true) {
        @Override
        boolean holds(Account account, Assessment assessment, Instant receivedAt) {
            return !assessment.barred();
        }
    },
    /** Criterion 5: true. */
    TRUTHFUL(false) {
        @Override
        boolean holds(Account account, Assessment assessment, Instant receivedAt) {
            return !assessment.fabricated();
        }
    };

    private final boolean reportsOnly;

    AcceptancePolicy(boolean reportsOnly) {
        this.reportsOnly = reportsOnly;
    }

    abstract boolean holds(Account account, Assessment assessment, Instant receivedAt);

    /** The first criterion that does not hold, as a refusal {@code tip-criterion-fails}. */
    static Optional<Refusal> objection(Account account, Assessment assessment, Instant receivedAt) {
        return Arrays.stream(values())
                .filter(policy -> !policy.reportsOnly || account.kind() == TipKind.REPORT)
                .filter(policy -> !policy.holds(account, assessment, receivedAt))
                .findFirst()
                .map(policy -> Refusal.rule("tip-criterion-fails").with("criterion", policy.name()));
    }
}
