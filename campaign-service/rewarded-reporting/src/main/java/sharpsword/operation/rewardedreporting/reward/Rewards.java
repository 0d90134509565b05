package sharpsword.operation.rewardedreporting.reward;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Role;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Filters;
import sharpsword.operation.rewardedreporting.tip.Tip;

/** The ledger of rewards (台账), and the one reward that a receipt code leads to. */
@Component
public final class Rewards {

    private static final Role[] READERS = {
        Role.REWARD_OFFICER, Role.FINANCE_OFFICER, Role.UNIT_HEAD, Role.INTEGRITY_SUPERVISOR, Role.LEADERSHIP
    };

    private final Documents<Reward> rewards;

    Rewards(Documents<Reward> rewards) {
        this.rewards = rewards;
    }

    public Optional<Stored<Reward>> find(Caller caller, String id) {
        caller.require(READERS);
        return rewards.find(caller, id);
    }

    public List<Stored<Reward>> list(Caller caller, Filters filters, Listing listing) {
        caller.require(READERS);
        return rewards.list(caller, filters.onScope(), listing);
    }

    public long count(Caller caller, Filters filters) {
        return rewards.count(caller, filters.onScope());
    }

    /** The reward of a tip whose receipt code was shown. */
    public Optional<Stored<Reward>> ofTip(Tip tip) {
        return rewards.findEntrusted(Rewarding.idOf(tip.id()));
    }

    /** Claims the reward of a tip whose receipt code was shown and opened the seal. */
    public Outcome<Reward> claim(Command command, Tip tip) {
        return rewards.changeEntrusted(command, Rewarding.idOf(tip.id()), (reward, moment) -> reward.claim(moment));
    }
}
