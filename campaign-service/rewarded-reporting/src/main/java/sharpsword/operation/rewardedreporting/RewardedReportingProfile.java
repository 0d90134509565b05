package sharpsword.operation.rewardedreporting;

import sharpsword.operation.profile.OperationProfile;
import sharpsword.reference.routing.Operation;

/** What rewarded reporting is. Matters that no other operation answers for stay here. */
public final class RewardedReportingProfile {

    public static final OperationProfile PROFILE = OperationProfile.of(
                    Operation.REWARDED_REPORTING, "有奖举报", "Rewarded reporting")
            .withMatters("OTHER")
            .withData("checklist.json", "violations.json", "parameters.json");

    private RewardedReportingProfile() {}
}
