package sharpsword.agency.account;

import java.util.List;
import java.util.Optional;

/** The accounts of the realm. Every method throws {@link AccountsAway} when the realm cannot be reached now. */
public interface RealmAccounts {

    Optional<FoundAccount> find(String login);

    /** All accounts of people, with their roles. */
    List<FoundAccount> all();

    /** Makes an account without a password, which must be set before the first login and changed at it. */
    void create(Account wanted);

    /** Makes the account say what is wanted; what the register does not decide about stays. */
    void change(FoundAccount found, Account wanted);

    /** Ends every login of the account at once. */
    void endSessions(FoundAccount found);

    /**
     * Sets a password that must be changed at the next login.
     *
     * @throws sharpsword.access.RefusedException {@code password-refused} if the realm's policy does not accept it
     */
    void setPassword(FoundAccount found, String password);
}
