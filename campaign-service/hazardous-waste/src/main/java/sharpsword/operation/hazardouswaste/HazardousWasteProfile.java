package sharpsword.operation.hazardouswaste;

import sharpsword.operation.profile.OperationProfile;
import sharpsword.reference.routing.Operation;

/** What 两打 is: two strands that are reported apart, and the soil and radiation matters that go with neither. */
public final class HazardousWasteProfile {

    public static final OperationProfile PROFILE = OperationProfile.of(
                    Operation.HAZARDOUS_WASTE, "两打：危险废物与监测数据弄虚作假", "Two strikes: hazardous waste and monitoring fraud")
            .withStrand(
                    "WASTE",
                    "打击危险废物环境违法犯罪",
                    "Hazardous waste",
                    "HAZARDOUS_WASTE",
                    "SOLID_WASTE",
                    "MEDICAL_WASTE",
                    "TAILINGS",
                    "CHEMICALS")
            .withStrand("MONITORING_DATA", "打击自动监测数据弄虚作假", "Automatic-monitoring fraud", "MONITORING_DATA")
            .withMatters("SOIL", "RADIATION")
            .withData(
                    "checklist-waste.json",
                    "checklist-monitoring-data.json",
                    "violations-waste.json",
                    "violations-monitoring-data.json",
                    "parameters.json");

    private HazardousWasteProfile() {}
}
