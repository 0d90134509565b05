package sharpsword.operation.rewardedreporting.reward.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.rewardedreporting.reward.Wish;

/** What an officer proposes, amounts in whole CNY. */
record ProposalRequest(
        @Nullable @Size(max = 40) String policy,
        @NotBlank @Size(max = 40) String band,
        @Positive long amount,
        @Nullable @Size(max = 60) String decision,
        @Nullable @PositiveOrZero Long fine) {

    Wish wish() {
        return new Wish(policy, band, amount, decision, fine);
    }
}
