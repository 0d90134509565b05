package sharpsword.reference;

import java.util.List;
import sharpsword.reference.calendar.CalendarYear;
import sharpsword.reference.catalogue.Catalogue;
import sharpsword.reference.crime.CrimeRules;
import sharpsword.reference.data.Kinds;
import sharpsword.reference.deadline.ClockUnits;
import sharpsword.reference.deadline.DeadlineRules;
import sharpsword.reference.district.DistrictList;
import sharpsword.reference.law.LawList;
import sharpsword.reference.law.LegalBasis;
import sharpsword.reference.paper.NumberSeries;
import sharpsword.reference.paper.TransferMaterials;
import sharpsword.reference.reward.RewardPolicies;
import sharpsword.reference.routing.MatterList;
import sharpsword.reference.routing.RoutingTable;
import sharpsword.reference.threshold.Threshold;

/** Every kind of data package that the platform reads. A new kind is one line here. */
public final class ReferenceKinds {

    public static final Kinds ALL = new Kinds(List.of(
            DistrictList.KIND,
            CalendarYear.KIND,
            ClockUnits.KIND,
            DeadlineRules.KIND,
            LawList.KIND,
            LegalBasis.KIND,
            MatterList.KIND,
            RoutingTable.KIND,
            RewardPolicies.KIND,
            Threshold.KIND,
            CrimeRules.KIND,
            NumberSeries.KIND,
            TransferMaterials.KIND,
            Catalogue.CHECKLIST,
            Catalogue.VIOLATIONS));

    private ReferenceKinds() {}
}
