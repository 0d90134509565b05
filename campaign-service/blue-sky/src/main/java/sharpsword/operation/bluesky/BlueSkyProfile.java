package sharpsword.operation.bluesky;

import sharpsword.operation.profile.OperationProfile;
import sharpsword.reference.routing.Operation;

/** What blue sky is. Building sites, machinery and burning have checklists of their own, which an inspection names. */
public final class BlueSkyProfile {

    public static final OperationProfile PROFILE = OperationProfile.of(Operation.BLUE_SKY, "蓝天保卫", "Blue sky")
            .withMatters(
                    "AIR",
                    "DUST",
                    "OPEN_BURNING",
                    "NON_ROAD_MACHINERY",
                    "VEHICLE_EXHAUST",
                    "CATERING_FUMES",
                    "ODOUR",
                    "VOC",
                    "OZONE_DEPLETING",
                    "NOISE",
                    "LIGHT")
            .withData(
                    "checklist.json",
                    "checklist-building-site.json",
                    "checklist-machinery.json",
                    "checklist-burning.json",
                    "violations.json",
                    "parameters.json");

    private BlueSkyProfile() {}
}
