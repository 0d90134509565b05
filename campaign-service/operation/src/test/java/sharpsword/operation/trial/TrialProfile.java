package sharpsword.operation.trial;

import sharpsword.operation.leaf.Leaf;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.routing.Operation;

/** The profile of the trial operation. */
public final class TrialProfile {

    public static final OperationProfile PROFILE = OperationProfile.of(Operation.CLEAR_WATER, "碧水", "Clear water")
            .withStrand("SOURCES", "水源地", "Sources", "DRINKING_WATER_SOURCE")
            .withMatters("WATER", "RIVER_OUTLET")
            .withData("checklist.json", "checklist-sources.json", "violations.json", "parameters.json");

    private TrialProfile() {}

    /** Reference data with the packages of the profile. */
    public static ReferenceData reference() {
        return Leaf.reference(PROFILE);
    }
}
