package sharpsword.defaults.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import sharpsword.access.Refusal;
import sharpsword.access.audit.Audit;
import sharpsword.defaults.security.Callers;

class RefusalAuditTests {

    private final List<String> trail = new ArrayList<>();
    private final RefusalAudit audit =
            keeping((caller, kind, what, subject, reason) -> trail.add(what + " " + subject));

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepsWhatAnOfficerWasNotEntitledTo() {
        Callers.signIn("case-handler");

        audit.record(Problem.of(Refusal.notEntitled("role-required")), request("/api/cases/7/filing"));

        assertThat(trail).containsExactly("role-required POST /api/cases/7/filing");
    }

    @Test
    void keepsAddressesOfRecordsThatWereNotThere() {
        Callers.signIn("case-handler");

        audit.record(Problem.of(Refusal.unknown("document-unknown")), request("/api/cases/7"));

        assertThat(trail).hasSize(1);
    }

    @Test
    void passesOverWhatIsNoRefusalOfRights() {
        Callers.signIn("case-handler");

        audit.record(Problem.of(HttpStatus.NOT_FOUND, "route-unknown"), request("/api/nothing"));
        audit.record(Problem.of(Refusal.rule("too-few-officers")), request("/api/cases"));
        audit.record(Problem.of(Refusal.malformed("malformed-body")), request("/api/cases"));

        assertThat(trail).isEmpty();
    }

    @Test
    void keepsNoAddressOfThePublic() {
        audit.record(Problem.of(Refusal.unknown("tip-unknown")), request("/api/public/tips/ABCD-EFGH"));

        assertThat(trail).isEmpty();
    }

    @Test
    void refusalStandsEvenIfTheTrailIsAway() {
        Callers.signIn("case-handler");
        RefusalAudit away = keeping((caller, kind, what, subject, reason) -> {
            throw new DataAccessResourceFailureException("away");
        });

        assertThatNoException()
                .isThrownBy(() -> away.record(Problem.of(Refusal.notEntitled("role-required")), request("/api/cases")));
    }

    private static RefusalAudit keeping(Audit trail) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("audit", trail);
        return new RefusalAudit(beans.getBeanProvider(Audit.class));
    }

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("POST", path);
    }
}
