package sharpsword.gateway.console.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sharpsword.access.Role;

class NavigationTests {

    @Test
    void partnersAreLedToTransfersOnly() {
        assertThat(words(Role.PARTNER_OFFICER)).containsExactly("nav.start", "nav.worklist", "nav.transfers");
    }

    @Test
    void aWallScreenShowsTheBoard() {
        assertThat(words(Role.DISPLAY)).containsExactly("nav.board");
    }

    @Test
    void administratorsAreNotLedToCases() {
        assertThat(words(Role.SYSTEM_ADMINISTRATOR)).containsExactly("nav.start");
    }

    @Test
    void tipsAndRewardsAreForThoseWhoWorkOnThem() {
        assertThat(words(Role.DUTY_OFFICER)).contains("nav.tips").doesNotContain("nav.rewards");
        assertThat(words(Role.FINANCE_OFFICER)).contains("nav.tips", "nav.rewards");
        assertThat(words(Role.LEGAL_REVIEWER)).doesNotContain("nav.tips", "nav.rewards");
    }

    @Test
    void identitiesAreForThoseWhoAskAndThoseWhoConsent() {
        assertThat(words(Role.REWARD_OFFICER)).contains("nav.openings");
        assertThat(words(Role.INTEGRITY_SUPERVISOR)).contains("nav.openings");
        assertThat(words(Role.UNIT_HEAD)).doesNotContain("nav.openings");
    }

    @Test
    void marksThePageAndThoseBelow() {
        Navigation cases = new Navigation("nav.cases", "/console/cases");

        assertThat(cases.leadsTo("/console/cases/1")).isTrue();
        assertThat(cases.leadsTo("/console/cases-of-others")).isFalse();
        assertThat(new Navigation("nav.start", "/console").leadsTo("/console/cases"))
                .isFalse();
    }

    private static List<String> words(Role role) {
        return Navigation.of(new SignedIn("演示·周", "zhou", null, null, List.of(role), true)).stream()
                .map(Navigation::word)
                .toList();
    }
}
