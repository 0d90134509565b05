package sharpsword.operation.clearwater;

import sharpsword.operation.profile.OperationProfile;
import sharpsword.reference.routing.Operation;

/** What clear water is. An inspection of a plating firm names the checklist clear-water.plating. */
public final class ClearWaterProfile {

    public static final OperationProfile PROFILE = OperationProfile.of(Operation.CLEAR_WATER, "碧水保卫", "Clear water")
            .withMatters(
                    "WATER",
                    "DRINKING_WATER_SOURCE",
                    "RIVER_OUTLET",
                    "PLATING",
                    "RURAL_BLACK_WATER",
                    "SEWAGE_WORKS",
                    "LIVESTOCK")
            .withData("checklist.json", "checklist-plating.json", "violations.json", "parameters.json");

    private ClearWaterProfile() {}
}
