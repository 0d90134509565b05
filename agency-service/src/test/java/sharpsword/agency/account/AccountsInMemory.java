package sharpsword.agency.account;

import java.net.ConnectException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A realm in memory that remembers what was done, in order. */
final class AccountsInMemory implements RealmAccounts {

    private final Map<String, FoundAccount> byLogin = new LinkedHashMap<>();
    private final List<String> done = new ArrayList<>();
    private boolean failing;

    AccountsInMemory with(Account account) {
        byLogin.put(account.login(), new FoundAccount("key-" + account.login(), false, account));
        return this;
    }

    AccountsInMemory failingToEndSessionsOnce() {
        failing = true;
        return this;
    }

    List<String> done() {
        return done;
    }

    @Override
    public Optional<FoundAccount> find(String login) {
        return Optional.ofNullable(byLogin.get(login));
    }

    @Override
    public List<FoundAccount> all() {
        return List.copyOf(byLogin.values());
    }

    @Override
    public void create(Account wanted) {
        done.add("create " + wanted.login());
        with(wanted);
    }

    @Override
    public void change(FoundAccount found, Account wanted) {
        done.add("change " + wanted.login());
        byLogin.put(wanted.login(), new FoundAccount(found.key(), found.demo(), wanted));
    }

    @Override
    public void endSessions(FoundAccount found) {
        if (failing) {
            failing = false;
            throw new AccountsAway("Keycloak does not answer", new ConnectException("refused"));
        }
        done.add("end sessions " + found.account().login());
    }

    @Override
    public void setPassword(FoundAccount found, String password) {
        done.add("set password " + found.account().login());
    }
}
