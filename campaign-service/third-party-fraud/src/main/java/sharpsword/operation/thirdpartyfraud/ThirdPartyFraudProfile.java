package sharpsword.operation.thirdpartyfraud;

import sharpsword.operation.profile.OperationProfile;
import sharpsword.reference.routing.Operation;

/** What the operation against third-party fraud is: the five sorts of agency work that it looks into. */
public final class ThirdPartyFraudProfile {

    public static final OperationProfile PROFILE = OperationProfile.of(
                    Operation.THIRD_PARTY_FRAUD, "第三方环保服务机构弄虚作假", "Third-party fraud")
            .withMatters("IMPACT_REPORT", "SELF_ACCEPTANCE", "LABORATORY", "VEHICLE_TEST", "CARBON_AGENCY")
            .withData("checklist.json", "violations.json", "parameters.json");

    private ThirdPartyFraudProfile() {}
}
