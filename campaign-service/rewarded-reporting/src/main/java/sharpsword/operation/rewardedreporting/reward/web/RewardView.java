package sharpsword.operation.rewardedreporting.reward.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Possible;
import sharpsword.operation.rewardedreporting.reward.Reward;
import sharpsword.operation.rewardedreporting.reward.RewardLife;

/** A line of the ledger: a token in place of a name. */
record RewardView(
        @JsonUnwrapped @JsonIgnoreProperties("visibleTo") Reward reward, long revision, List<String> possible) {

    static RewardView of(Stored<Reward> stored, Caller caller) {
        return new RewardView(
                stored.value(),
                stored.revision(),
                Possible.of(RewardLife.TABLE, stored.value().state(), caller));
    }
}
