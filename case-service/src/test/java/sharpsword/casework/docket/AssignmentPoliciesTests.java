package sharpsword.casework.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.Refusal;
import sharpsword.casework.party.Officers;
import sharpsword.casework.policy.Policy;

class AssignmentPoliciesTests {

    private static final Map<String, Officers.Known> COPY = Map.of(
            "A", new Officers.Known("A", CaseFixture.AGENCY, Set.of("inspector"), "ACTIVE"),
            "B", new Officers.Known("B", CaseFixture.AGENCY, Set.of("case-handler"), "ACTIVE"),
            "PENDING", new Officers.Known("PENDING", CaseFixture.AGENCY, Set.of("inspector"), "ACTIVE"),
            "RECUSED", new Officers.Known("RECUSED", CaseFixture.AGENCY, Set.of("inspector"), "ACTIVE"),
            "DENIED", new Officers.Known("DENIED", CaseFixture.AGENCY, Set.of("inspector"), "ACTIVE"),
            "LEFT", new Officers.Known("LEFT", CaseFixture.AGENCY, Set.of("inspector"), "LEFT"),
            "ELSEWHERE", new Officers.Known("ELSEWHERE", "DET-500102", Set.of("inspector"), "ACTIVE"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            A;B,           none
            A;DENIED,      none
            A,             case-officers-too-few
            A;A,           case-officers-too-few
            A;LEFT,        case-officer-not-serving
            A;ELSEWHERE,   case-officer-not-serving
            A;STRANGER,    case-officer-not-serving
            A;B;PENDING,   case-officer-recused
            A;RECUSED,     case-officer-recused
            """)
    void namesOfficersWhoMayInvestigate(String officers, String code) {
        PenaltyCase state = CaseFixture.aCaseIn(CaseState.FILED).with(draft -> draft.investigation = withRecusals());

        var objection = Policy.firstObjection(
                AssignmentPolicies.ALL,
                new AssignmentPolicies.Facts(
                        state, List.of(officers.split(";")), officer -> Optional.ofNullable(COPY.get(officer))));

        assertThat(objection.map(Refusal::code).orElse("none")).isEqualTo(code);
    }

    private static Investigation withRecusals() {
        return Investigation.NONE
                .declared(recusal("PENDING"))
                .declared(recusal("RECUSED"))
                .declared(recusal("DENIED"))
                .decided("RECUSED", verdict(true))
                .decided("DENIED", verdict(false));
    }

    private static Recusal recusal(String officer) {
        return new Recusal(
                officer, Recusal.Ground.CLOSE_RELATIVE, "近亲属", CaseFixture.by("B", CaseFixture.OPENED), null);
    }

    private static Recusal.Verdict verdict(boolean granted) {
        return new Recusal.Verdict(granted, "经审查", CaseFixture.by("head", Instant.parse("2024-06-15T02:00:00Z")));
    }
}
