package sharpsword.operation.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sharpsword.operation.profile.Checklists;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.operation.profile.Strand;
import sharpsword.operation.screening.Column;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.routing.Routing;
import sharpsword.reference.routing.Routing.Routed;

/**
 * Finds what is wrong with a profile before anybody works with it: a matter that goes elsewhere, a rule without its
 * parameters, a strand without a checklist. A service with such a profile does not start, and a leaf's test asks the same.
 */
public final class ProfileCheck {

    private final OperationProfile profile;
    private final DataPackages packages;
    private final LocalDate date;
    private final List<String> faults = new ArrayList<>();

    private ProfileCheck(OperationProfile profile, DataPackages packages, LocalDate date) {
        this.profile = profile;
        this.packages = packages;
        this.date = date;
    }

    /**
     * Everything that is wrong, in words; nothing when the profile is whole.
     *
     * @param packages reference data with the packages of the profile
     * @param date day on which it has to be whole
     */
    public static List<String> faults(
            OperationProfile profile, List<ScreeningRule> rules, DataPackages packages, LocalDate date) {
        ProfileCheck check = new ProfileCheck(profile, packages, date);
        check.matters();
        check.checklists();
        Set<String> codes = new HashSet<>();
        for (ScreeningRule rule : rules) {
            if (!codes.add(rule.code())) {
                check.faults.add("Two rules have the code " + rule.code());
            }
            check.rule(rule);
        }
        return List.copyOf(check.faults);
    }

    private void matters() {
        Routing routing = Routing.of(packages);
        for (String matter : profile.allMatters()) {
            if (!(routing.route(matter, date) instanceof Routed routed) || routed.operation() != profile.operation()) {
                faults.add("The matter " + matter + " is not routed to " + profile.code() + " on " + date);
            }
        }
    }

    private void checklists() {
        Checklists lists = Checklists.on(date, profile, packages);
        for (Strand strand : profile.strands()) {
            if (lists.checklist(null, strand).isEmpty()) {
                faults.add("The strand " + strand.code() + " has no checklist on " + date);
            }
        }
        if (!profile.allMatters().isEmpty() && lists.checklists().isEmpty()) {
            faults.add("There is no checklist on " + date);
        }
        if (!profile.allMatters().isEmpty() && lists.violations().isEmpty()) {
            faults.add("There is no violation catalogue on " + date);
        }
    }

    private void rule(ScreeningRule rule) {
        if (!profile.allMatters().contains(rule.matter())) {
            faults.add(rule.code() + " finds the matter " + rule.matter() + ", which is not the operation's");
        }
        if (rule.columns().stream().noneMatch(Column.DISTRICT::equals)) {
            faults.add(rule.code() + " does not ask for the column " + Column.DISTRICT.name());
        }
        faults.addAll(RuleSettings.missing(rule, date, packages));
    }
}
