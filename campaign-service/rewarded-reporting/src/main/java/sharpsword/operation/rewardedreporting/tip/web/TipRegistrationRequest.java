package sharpsword.operation.rewardedreporting.tip.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import sharpsword.operation.rewardedreporting.tip.Channel;

/** A tip that an officer writes down. */
record TipRegistrationRequest(
        @NotNull Channel channel, @NotNull @Valid AccountFields tip) {}
