package sharpsword.operation.rewardedreporting.reward;

import sharpsword.reference.routing.Operation;

/** Data of every {@code reward.*} event: the award and its state, nothing about the person. */
record RewardTold(
        String operation,
        int year,
        String tip,
        String district,
        String agency,
        String policy,
        int version,
        String band,
        long amount,
        RewardState state) {

    static RewardTold of(Reward reward) {
        Award award = reward.award();
        return new RewardTold(
                Operation.REWARDED_REPORTING.name(),
                reward.year(),
                reward.tip(),
                reward.district(),
                reward.agency(),
                award.policy(),
                award.version(),
                award.band(),
                award.amount(),
                reward.state());
    }
}
