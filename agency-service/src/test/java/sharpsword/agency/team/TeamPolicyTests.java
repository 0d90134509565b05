package sharpsword.agency.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.Refusal;

/** Each row is one team and the rule that it breaks when it is formed. Members: {@code officer:ROLE+ROLE@certificate}. */
class TeamPolicyTests {

    private static final LocalDate FROM = LocalDate.of(2024, 6, 10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a:TEAM_LEADER b:OFFICER@2025-01-01 c:OFFICER@2024-06-14                 | 5  |
            a:TEAM_LEADER+OFFICER@2025-01-01 b:OFFICER@2025-01-01                   | 5  |
            b:OFFICER@2025-01-01 c:OFFICER@2025-01-01                               | 5  | team-one-leader
            a:TEAM_LEADER d:TEAM_LEADER b:OFFICER@2025-01-01 c:OFFICER@2025-01-01   | 5  | team-one-leader
            a:TEAM_LEADER+DISCIPLINE_MEMBER b:OFFICER@2025-01-01 c:OFFICER@2025-01-01 | 5 | team-discipline-is-leader
            a:TEAM_LEADER b:OFFICER@2025-01-01                                      | 5  | team-two-certified-officers
            a:TEAM_LEADER b:OFFICER@2025-01-01 c:OFFICER@2024-06-13                 | 5  | team-two-certified-officers
            a:TEAM_LEADER b:OFFICER@2025-01-01 c:OFFICER                            | 5  | team-two-certified-officers
            a:TEAM_LEADER b:OFFICER@2025-01-01 b:OFFICER@2025-01-01                 | 5  | team-member-twice
            a:TEAM_LEADER b:OFFICER@2025-01-01 c:OFFICER@2025-01-01                 | 31 |
            a:TEAM_LEADER b:OFFICER@2025-01-01 c:OFFICER@2025-01-01                 | 32 | team-days
            a:TEAM_LEADER b:OFFICER@2025-01-01 c:OFFICER@2025-01-01                 | 0  | team-days
            """)
    void asksTheRulesOfForming(String members, int days, @Nullable String refusal) {
        Team team = team(members, days);

        assertThat(TeamPolicy.firstObjection(TeamPolicy.ON_FORMING, team)
                        .map(Refusal::code)
                        .orElse(null))
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a:BRANCH_SECRETARY b:DISCIPLINE_MEMBER |
            a:BRANCH_SECRETARY b:OFFICER           | team-discipline-member-missing
            a:DISCIPLINE_MEMBER b:OFFICER          | team-branch-secretary-missing
            """)
    void asksTheRulesOfTheBranch(String members, @Nullable String refusal) {
        assertThat(TeamPolicy.firstObjection(TeamPolicy.ON_SETTING_BRANCH, team(members, 1))
                        .map(Refusal::code)
                        .orElse(null))
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a:TEAM_LEADER b:OFFICER@2025-01-01 c:OFFICER@2025-01-01 | 0 | to
            b:OFFICER@2025-01-01 c:OFFICER@2025-01-01               | 5 | members
            """)
    void namesTheFieldThatIsWrong(String members, int days, String field) {
        assertThat(TeamPolicy.firstObjection(TeamPolicy.ON_FORMING, team(members, days))
                        .orElseThrow()
                        .field())
                .isEqualTo(field);
    }

    @Test
    void nothingIsSummarisedWithoutIntegrityFeedback() {
        Team silent = team("a:TEAM_LEADER", 1);
        Team heard = silent.with(new SiteFeedback("site", true, "", "b", Instant.EPOCH));

        assertThat(TeamPolicy.firstObjection(TeamPolicy.ON_SUMMARISING, silent))
                .contains(Refusal.rule("team-feedback-missing").with("team", silent.name()));
        assertThat(TeamPolicy.firstObjection(TeamPolicy.ON_SUMMARISING, heard)).isEmpty();
    }

    private static Team team(String members, int days) {
        List<Member> those = new ArrayList<>();
        for (String member : members.split(" +")) {
            those.add(member(member));
        }
        return new Team(
                "team",
                "测试组",
                TeamMode.MIXED,
                "CORPS-500000",
                "",
                "500112",
                FROM,
                FROM.plusDays(days - 1L),
                those,
                null,
                List.of(),
                TeamState.FORMED,
                Set.of());
    }

    private static Member member(String text) {
        String officer = text.substring(0, text.indexOf(':'));
        String[] rest = text.substring(text.indexOf(':') + 1).split("@");
        return new Member(
                officer,
                officer,
                "CORPS-500000",
                Arrays.stream(rest[0].split("\\+")).map(TeamRole::valueOf).collect(Collectors.toSet()),
                rest.length > 1 ? LocalDate.parse(rest[1]) : null);
    }
}
