package sharpsword.operation.naturereserve;

import sharpsword.operation.profile.OperationProfile;
import sharpsword.reference.routing.Operation;

/** What the operation in protected areas is. */
public final class NatureReserveProfile {

    public static final OperationProfile PROFILE = OperationProfile.of(
                    Operation.NATURE_RESERVE, "自然保护地联合执法", "Protected areas")
            .withMatters("PROTECTED_AREA", "ECOLOGICAL_DAMAGE")
            .withData("checklist.json", "violations.json", "parameters.json");

    private NatureReserveProfile() {}
}
