package sharpsword.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTests {

    private final Caller inspector =
            new Caller(new Actor.Officer("u-1", "陈演示", "DET-500112", "500112", Set.of(Role.INSPECTOR)), ScopeKeys.NONE);

    @Test
    void anyOfTheRolesIsEnough() {
        assertThatNoException().isThrownBy(() -> inspector.require(Role.UNIT_HEAD, Role.INSPECTOR));
    }

    @Test
    void refusalNamesTheRolesThatWouldDo() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> inspector.require(Role.UNIT_HEAD, Role.LEGAL_REVIEWER))
                .satisfies(refused -> assertThat(refused.refusal())
                        .isEqualTo(Refusal.notEntitled("role-required").with("roles", "unit-head, legal-reviewer")));
    }

    @Test
    void serviceIsNoOfficer() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Caller.service("campaign").officer())
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo("officer-required"));
    }

    @Test
    void publicHoldsNoRole() {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> Caller.PUBLIC.require(Role.values()));
    }

    @Test
    void everyRoleIsFoundByItsCode() {
        for (Role role : Role.values()) {
            assertThat(Role.of(role.code())).contains(role);
        }
        assertThat(Role.of("offline_access")).isEmpty();
    }
}
