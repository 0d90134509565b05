package sharpsword.agency.account;

/** The realm cannot be reached, or does not let this service in, now. Nothing is lost: it is tried again. */
public final class AccountsAway extends RuntimeException {

    public AccountsAway(String message, Throwable cause) {
        super(message, cause);
    }
}
