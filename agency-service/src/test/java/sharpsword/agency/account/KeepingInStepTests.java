package sharpsword.agency.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sharpsword.access.RefusedException;
import sharpsword.access.Role;
import sharpsword.agency.officer.Officer;
import sharpsword.agency.officer.Standing;

/** What is done to an account, given what the register says and what is there. */
class KeepingInStepTests {

    private final AccountsInMemory accounts = new AccountsInMemory();
    private final KeepingInStep keeping = new KeepingInStep(accounts);

    @Test
    void aMissingAccountIsMade() {
        assertThat(keeping.apply(officer(Standing.ACTIVE, Role.INSPECTOR))).isTrue();

        assertThat(accounts.done()).containsExactly("create one.login");
        assertThat(accounts.find("one.login").map(FoundAccount::account)).contains(account(true, Role.INSPECTOR));
    }

    @Test
    void anAccountInStepIsLeftAlone() {
        accounts.with(account(true, Role.INSPECTOR));

        assertThat(keeping.apply(officer(Standing.ACTIVE, Role.INSPECTOR))).isFalse();

        assertThat(accounts.done()).isEmpty();
    }

    @Test
    void otherRolesAreWritten() {
        accounts.with(account(true, Role.INSPECTOR));

        assertThat(keeping.apply(officer(Standing.ACTIVE, Role.UNIT_HEAD))).isTrue();

        assertThat(accounts.done()).containsExactly("change one.login");
    }

    @Test
    void whoLeftIsLockedOutFirstAndLoggedOutThen() {
        accounts.with(account(true, Role.INSPECTOR));

        assertThat(keeping.apply(officer(Standing.LEFT))).isTrue();

        assertThat(accounts.done()).containsExactly("change one.login", "end sessions one.login", "change one.login");
        assertThat(accounts.find("one.login").map(FoundAccount::account)).contains(account(false));
    }

    /** Otherwise somebody who left would stay logged in, because the account is disabled already. */
    @Test
    void whoseLoginsCouldNotBeEndedIsTakenUpAgain() {
        accounts.with(account(true, Role.INSPECTOR)).failingToEndSessionsOnce();
        Officer left = officer(Standing.LEFT);
        assertThatThrownBy(() -> keeping.apply(left)).isInstanceOf(AccountsAway.class);
        assertThat(accounts.find("one.login").map(found -> found.account().enabled()))
                .contains(false);

        assertThat(keeping.apply(left)).isTrue();

        assertThat(accounts.done()).contains("end sessions one.login");
        assertThat(accounts.find("one.login").map(FoundAccount::account)).contains(account(false));
        assertThat(keeping.apply(left)).isFalse();
    }

    @Test
    void whoLeftBeforeTheAccountWasMadeGetsNone() {
        assertThat(keeping.apply(officer(Standing.LEFT))).isFalse();

        assertThat(accounts.done()).isEmpty();
    }

    @Test
    void anAccountOfSomebodyElseIsNotTouched() {
        accounts.with(new Account("one.login", "乙", "another", "DET-500112", "500112", Set.of(), true));

        assertThatThrownBy(() -> keeping.apply(officer(Standing.ACTIVE, Role.INSPECTOR)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("account-of-another"));
        assertThat(accounts.done()).isEmpty();
    }

    private static Account account(boolean enabled, Role... roles) {
        return new Account("one.login", "甲", "one", "DET-500112", "500112", Set.of(roles), enabled);
    }

    private static Officer officer(Standing standing, Role... roles) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(Set.of(roles));
        return new Officer(
                "one",
                "甲",
                "one.login",
                "DET-500112",
                "500112",
                null,
                held,
                null,
                held,
                standing,
                null,
                Set.of("A:DET-500112"));
    }
}
