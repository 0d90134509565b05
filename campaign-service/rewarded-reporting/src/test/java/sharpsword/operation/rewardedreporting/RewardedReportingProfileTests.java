package sharpsword.operation.rewardedreporting;

import sharpsword.operation.leaf.ProfileRules;

/** The profile is whole, and its data cites law in force. */
class RewardedReportingProfileTests extends ProfileRules {

    RewardedReportingProfileTests() {
        super(RewardedReportingProfile.PROFILE, "RR-01", "RR-02");
    }
}
