package sharpsword.gateway.console.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sharpsword.access.Role;

/**
 * The pages that the navigation offers to an officer. It only spares people pages that would be empty for them: what they
 * may see is decided by the services.
 *
 * @param word key of the name
 */
public record Navigation(String word, String path) {

    private static final Navigation START = new Navigation("nav.start", "/console");
    private static final Navigation WORKLIST = new Navigation("nav.worklist", "/console/worklist");
    private static final Navigation BOARD = new Navigation("nav.board", "/console/board");
    private static final Navigation CAMPAIGNS = new Navigation("nav.campaigns", "/console/campaigns");
    private static final Navigation OPERATIONS = new Navigation("nav.operations", "/console/operations");
    private static final Navigation TIPS = new Navigation("nav.tips", "/console/tips");
    private static final Navigation REWARDS = new Navigation("nav.rewards", "/console/rewards");
    private static final Navigation OPENINGS = new Navigation("nav.openings", "/console/openings");
    private static final Navigation CASES = new Navigation("nav.cases", "/console/cases");
    private static final Navigation TRANSFERS = new Navigation("nav.transfers", "/console/transfers");

    private static final Set<Role> REWARD_READERS = EnumSet.of(
            Role.REWARD_OFFICER, Role.FINANCE_OFFICER, Role.UNIT_HEAD, Role.INTEGRITY_SUPERVISOR, Role.LEADERSHIP);
    private static final Set<Role> OPENING_READERS = EnumSet.of(Role.REWARD_OFFICER, Role.INTEGRITY_SUPERVISOR);
    private static final Set<Role> TIP_READERS = tipReaders();

    static List<Navigation> of(SignedIn officer) {
        List<Role> roles = officer.roles();
        if (roles.contains(Role.DISPLAY)) {
            return List.of(BOARD);
        }
        if (roles.contains(Role.PARTNER_OFFICER)) {
            return List.of(START, WORKLIST, TRANSFERS);
        }
        List<Navigation> pages = new ArrayList<>(List.of(START));
        boolean administers = roles.contains(Role.SYSTEM_ADMINISTRATOR)
                || roles.contains(Role.SECURITY_ADMINISTRATOR)
                || roles.contains(Role.AUDIT_ADMINISTRATOR);
        if (!administers) {
            pages.addAll(List.of(WORKLIST, BOARD, OPERATIONS));
            if (!Collections.disjoint(roles, TIP_READERS)) {
                pages.add(TIPS);
            }
            if (!Collections.disjoint(roles, REWARD_READERS)) {
                pages.add(REWARDS);
            }
            if (!Collections.disjoint(roles, OPENING_READERS)) {
                pages.add(OPENINGS);
            }
            pages.addAll(List.of(CASES, TRANSFERS, CAMPAIGNS));
        }
        return pages;
    }

    private static Set<Role> tipReaders() {
        Set<Role> readers = EnumSet.copyOf(REWARD_READERS);
        readers.addAll(List.of(Role.DUTY_OFFICER, Role.INSPECTOR, Role.CAMPAIGN_LEAD, Role.CASE_HANDLER));
        return readers;
    }

    /** Whether a page lies below this one. */
    public boolean leadsTo(String here) {
        return here.equals(path) || (!path.equals("/console") && here.startsWith(path + "/"));
    }
}
