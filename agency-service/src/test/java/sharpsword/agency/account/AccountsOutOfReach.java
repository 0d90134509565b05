package sharpsword.agency.account;

import java.net.ConnectException;
import java.util.List;
import java.util.Optional;

/** Accounts of a realm that does not answer. */
final class AccountsOutOfReach implements RealmAccounts {

    @Override
    public Optional<FoundAccount> find(String login) {
        throw away();
    }

    @Override
    public List<FoundAccount> all() {
        throw away();
    }

    @Override
    public void create(Account wanted) {
        throw away();
    }

    @Override
    public void change(FoundAccount found, Account wanted) {
        throw away();
    }

    @Override
    public void endSessions(FoundAccount found) {
        throw away();
    }

    @Override
    public void setPassword(FoundAccount found, String password) {
        throw away();
    }

    private static AccountsAway away() {
        return new AccountsAway("Keycloak does not answer", new ConnectException("refused"));
    }
}
