package sharpsword.agency.account;

import java.util.Optional;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.agency.officer.Officer;

/** Makes one account say what the register says. Looks at what is there first, so it can be repeated at will. */
@Component
final class KeepingInStep {

    private final RealmAccounts accounts;

    KeepingInStep(RealmAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Brings the officer's account in step.
     *
     * @return whether anything had to be changed
     * @throws AccountsAway when the realm cannot be reached now
     * @throws sharpsword.access.RefusedException {@code account-of-another} if the login belongs to somebody else
     */
    boolean apply(Officer officer) {
        Optional<FoundAccount> there = accounts.find(officer.login());
        Account wanted = Account.of(officer);
        if (there.isEmpty()) {
            if (wanted.enabled()) {
                accounts.create(wanted);
            }
            return wanted.enabled();
        }
        FoundAccount found = there.get();
        if (!found.account().officer().equals(officer.id())) {
            throw Refusal.conflict("account-of-another")
                    .with("login", officer.login())
                    .asException();
        }
        if (found.account().equals(wanted)) {
            return false;
        }
        write(found, wanted);
        return true;
    }

    /** Disables an account that the register does not know as the one of its officer. */
    void disable(FoundAccount stranger) {
        write(stranger, stranger.account().disabled());
    }

    /**
     * Disabled first and logged out then: in between nobody can log in again. The roles go last, so that an account whose
     * sessions could not be ended still differs from what is wanted and is taken up again.
     */
    private void write(FoundAccount found, Account wanted) {
        if (!wanted.enabled()) {
            accounts.change(found, found.account().locked());
            accounts.endSessions(found);
        }
        accounts.change(found, wanted);
    }
}
