package sharpsword.agency.team;

import java.util.List;
import java.util.stream.Stream;

/** Lends the codes of the team policies to the test of the texts. */
public final class TeamPolicyCodes {

    private TeamPolicyCodes() {}

    public static List<String> all() {
        return Stream.of(
                        TeamPolicy.ON_FORMING,
                        TeamPolicy.ON_SETTING_BRANCH,
                        TeamPolicy.ON_GOING,
                        TeamPolicy.ON_SUMMARISING)
                .flatMap(List::stream)
                .map(TeamPolicy::code)
                .toList();
    }
}
