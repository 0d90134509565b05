package sharpsword.agency.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.RefusedException;
import sharpsword.access.Role;
import sharpsword.reference.deadline.ChinaTime;

/** Who acts for the head has the head's role on the days of the appointment, both ends included, and on no other. */
class DeputyshipTests {

    private static final Deputyship JUNE = new Deputyship("head", LocalDate.of(2024, 6, 10), LocalDate.of(2024, 6, 14));

    @ParameterizedTest
    @CsvSource({
        "2024-06-09, false, 2024-06-10",
        "2024-06-10, true, 2024-06-15",
        "2024-06-14, true, 2024-06-15",
        "2024-06-15, false,"
    })
    void theRoleIsInForceOnItsDaysOnly(LocalDate today, boolean acts, LocalDate nextTurn) {
        Officer officer = officer().standing(Set.of(Role.CASE_HANDLER), JUNE, today);

        assertThat(officer.roles().contains(Role.UNIT_HEAD)).isEqualTo(acts);
        assertThat(officer.roles()).contains(Role.CASE_HANDLER);
        assertThat(officer.assigned()).containsExactly(Role.CASE_HANDLER);
        assertThat(officer.nextAt()).isEqualTo(nextTurn == null ? null : ChinaTime.startOf(nextTurn));
        assertThat(officer.deputyship() == null).isEqualTo(nextTurn == null);
    }

    @Test
    void leavingEndsEverything() {
        Officer officer = officer()
                .standing(Set.of(Role.CASE_HANDLER), JUNE, LocalDate.of(2024, 6, 12))
                .left(Standing.LEFT);

        assertThat(officer.roles()).isEmpty();
        assertThat(officer.deputyship()).isNull();
        assertThat(officer.nextAt()).isNull();
        assertThat(officer.isActive()).isFalse();
        assertThat(officer.assigned()).containsExactly(Role.CASE_HANDLER);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-12, 2024-06-11, deputyship-dates",
        "2024-06-01, 2024-06-11, deputyship-over",
        "2024-06-12, +10000-01-01, deputyship-dates",
    })
    void refusesDatesThatMakeNoSense(LocalDate from, LocalDate to, String code) {
        assertThatThrownBy(() -> Deputyship.of("head", from, to, LocalDate.of(2024, 6, 12)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    /** The head needs nobody to act; administrators and displays see no content; a partner is of another house. */
    @ParameterizedTest
    @CsvSource({
        "CASE_HANDLER, true",
        "INSPECTOR LEGAL_REVIEWER, true",
        "UNIT_HEAD, false",
        "CASE_HANDLER UNIT_HEAD, false",
        "SYSTEM_ADMINISTRATOR, false",
        "SECURITY_ADMINISTRATOR, false",
        "AUDIT_ADMINISTRATOR, false",
        "DISPLAY, false",
        "PARTNER_OFFICER, false",
        "'', false"
    })
    void goesWithSomeRolesOnly(String roles, boolean fits) {
        Set<Role> assigned = Arrays.stream(roles.split(" "))
                .filter(role -> !role.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());

        assertThat(Deputyship.fits(assigned)).isEqualTo(fits);
    }

    private static Officer officer() {
        return new Officer(
                "one",
                "甲",
                "one.login",
                "DET-500112",
                "500112",
                null,
                Set.of(),
                null,
                Set.of(),
                Standing.ACTIVE,
                null,
                Set.of("A:DET-500112"));
    }
}
