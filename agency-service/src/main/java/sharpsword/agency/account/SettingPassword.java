package sharpsword.agency.account;

import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.agency.officer.Officer;
import sharpsword.agency.officer.OfficerLife;
import sharpsword.agency.officer.Officers;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.Outcome;

/**
 * Setting a first or a new password, which its owner must change at the next login. The security administrator does it,
 * who can neither register anybody nor give roles. The password goes to Keycloak and is kept nowhere here.
 */
@Component
public final class SettingPassword {

    private final Documents<Officer> officers;
    private final Officers register;
    private final RealmAccounts accounts;

    SettingPassword(Documents<Officer> officers, Officers register, RealmAccounts accounts) {
        this.officers = officers;
        this.register = register;
        this.accounts = accounts;
    }

    /**
     * Sets the password and records that it was set.
     *
     * <p>Keycloak comes first: if the record fails, the repeated command sets the same password once more. A command that
     * is on record already, or that is refused, sets none: by then its owner may have chosen another one.
     */
    public Outcome<Officer> set(Command command, String id, String password) {
        requireRight(command.caller(), id);
        // The right was proven above by role and reach: administrators have no scope keys.
        return officers.changeEntrusted(command, id, (officer, moment) -> {
            OfficerLife.TABLE.require(officer.standing(), OfficerLife.Action.SET_PASSWORD);
            accounts.setPassword(accountOf(officer), password);
            return Decision.accept(officer, Happening.kept("set-password"));
        });
    }

    private void requireRight(Caller caller, String id) {
        caller.require(Role.SECURITY_ADMINISTRATOR);
        if (register.find(caller, id).isEmpty()) {
            throw Refusal.unknown("document-unknown").with("id", id).asException();
        }
    }

    private FoundAccount accountOf(Officer officer) {
        return accounts.find(officer.login())
                .filter(there -> there.account().officer().equals(officer.id()))
                .orElseThrow(() -> Refusal.conflict("account-not-ready")
                        .with("login", officer.login())
                        .asException());
    }
}
