package sharpsword.demo.login;

/** Keycloak did not let the person in: wrong password, locked account, an account that must do something first. */
public final class LoginRefused extends RuntimeException {

    LoginRefused(String username, String feedback) {
        super("Keycloak refused the login of " + username + ": " + feedback);
    }
}
