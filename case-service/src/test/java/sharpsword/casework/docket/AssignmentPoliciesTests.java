package sharpsword.casework.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.Refusal;
import sharpsword.casework.party.Officers;
import sharpsword.casework.policy.Policy;

class AssignmentPoliciesTests {

    private static final LocalDate DAY = LocalDate.parse("2024-06-19");
    private static final Officers.Certificate VALID = new Officers.Certificate(DAY.plusYears(1));
    private static final Map<String, Officers.Known> COPY = Stream.of(
                    known("A", CaseFixture.AGENCY, "ACTIVE", VALID),
                    known("B", CaseFixture.AGENCY, "ACTIVE", VALID),
                    known("PENDING", CaseFixture.AGENCY, "ACTIVE", VALID),
                    known("RECUSED", CaseFixture.AGENCY, "ACTIVE", VALID),
                    known("DENIED", CaseFixture.AGENCY, "ACTIVE", VALID),
                    known("LEFT", CaseFixture.AGENCY, "LEFT", VALID),
                    known("ELSEWHERE", "DET-500102", "ACTIVE", VALID),
                    known("LASTDAY", CaseFixture.AGENCY, "ACTIVE", new Officers.Certificate(DAY)),
                    known("EXPIRED", CaseFixture.AGENCY, "ACTIVE", new Officers.Certificate(DAY.minusDays(1))),
                    known("NONE", CaseFixture.AGENCY, "ACTIVE", new Officers.Certificate(null)),
                    known("UNTOLD", CaseFixture.AGENCY, "ACTIVE", null))
            .collect(Collectors.toMap(Officers.Known::officer, Function.identity()));

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
            A;LASTDAY,     none
            A;EXPIRED,     case-officer-uncertified
            A;NONE,        case-officer-uncertified
            A;UNTOLD,      none
            """)
    void namesOfficersWhoMayInvestigate(String officers, String code) {
        PenaltyCase state = CaseFixture.aCaseIn(CaseState.FILED).with(draft -> draft.investigation = withRecusals());

        var objection = Policy.firstObjection(
                AssignmentPolicies.ALL,
                new AssignmentPolicies.Facts(
                        state, List.of(officers.split(";")), officer -> Optional.ofNullable(COPY.get(officer)), DAY));

        assertThat(objection.map(Refusal::code).orElse("none")).isEqualTo(code);
    }

    private static Officers.Known known(
            String officer, String agency, String standing, Officers.@Nullable Certificate certificate) {
        return new Officers.Known(officer, agency, Set.of("inspector"), standing, certificate);
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
