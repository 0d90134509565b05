package sharpsword.operation.rewardedreporting.tip.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.rewardedreporting.tip.AcceptancePolicy;
import sharpsword.operation.rewardedreporting.tip.Assessment;

/** What officers say when they read a tip and hand it on. */
final class TriageRequests {

    private TriageRequests() {}

    record Acceptance(
            boolean listed, boolean clue, @Nullable Instant firstKnownAt, boolean barred, boolean fabricated) {

        Assessment assessment() {
            return new Assessment(listed, clue, firstKnownAt, barred, fabricated);
        }
    }

    record Rejection(
            @NotNull AcceptancePolicy criterion,
            @NotBlank @Size(max = 1000) String note) {}

    record Duplicate(@NotBlank @Size(max = 64) String of) {}

    record Referral(
            @NotBlank @Size(max = 100) String to,
            @NotBlank @Size(max = 1000) String note) {}

    record Dispatch(@NotBlank @Size(max = 40) String agency) {}
}
