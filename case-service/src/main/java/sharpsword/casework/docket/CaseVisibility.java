package sharpsword.casework.docket;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import sharpsword.access.Visibility;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.district.Districts;

/**
 * Who sees a case: its agency, the environmental officers of its district and above, the leaders, and those who
 * investigate. Police and procuratorate never see the case itself, only what a transfer shares with them.
 */
public final class CaseVisibility {

    private CaseVisibility() {}

    /** The keys of a case as the districts were on that day. */
    public static Visibility of(Proposal proposal, List<String> officers, DataPackages packages, Instant at) {
        Districts districts = Districts.on(ChinaTime.dateOf(at), packages);
        Visibility visible = Visibility.nobody()
                .agency(proposal.agency())
                .district(proposal.district(), districts::ancestors)
                .leadership();
        for (String officer : officers) {
            visible = visible.officer(officer);
        }
        return visible;
    }

    static Set<String> keys(Proposal proposal, List<String> officers, DataPackages packages, Instant at) {
        return of(proposal, officers, packages, at).keys();
    }
}
