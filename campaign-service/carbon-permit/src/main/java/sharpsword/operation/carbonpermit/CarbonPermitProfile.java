package sharpsword.operation.carbonpermit;

import sharpsword.operation.profile.OperationProfile;
import sharpsword.reference.routing.Operation;

/** What the operation is: carbon and permits, each with its own checklist and reported apart. */
public final class CarbonPermitProfile {

    public static final OperationProfile PROFILE = OperationProfile.of(
                    Operation.CARBON_PERMIT, "碳排放及排污许可执法", "Carbon and discharge permits")
            .withStrand("CARBON", "碳排放", "Carbon emissions", "CARBON")
            .withStrand("DISCHARGE_PERMIT", "排污许可", "Discharge permits", "DISCHARGE_PERMIT", "PROJECT_APPROVAL")
            .withData(
                    "checklist-carbon.json",
                    "checklist-permit.json",
                    "violations-carbon.json",
                    "violations-permit.json",
                    "parameters.json");

    private CarbonPermitProfile() {}
}
