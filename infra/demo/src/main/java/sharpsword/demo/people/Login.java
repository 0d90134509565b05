package sharpsword.demo.people;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharpsword.demo.login.KeycloakLogin;
import sharpsword.demo.login.LoginTokens;

/** A person's login through the real form; logs in again before the token runs out. */
public final class Login {

    /** Password of every demo account; marked as such in the realm and refused in production. */
    private static final String DEMO_PASSWORD = "Yanshi-Demo-2024";

    private static final Duration GOOD_FOR = Duration.ofMinutes(4);

    private final String name;
    private final KeycloakLogin keycloak;
    private final Patience patience;
    private @Nullable LoginTokens tokens;
    private Instant until = Instant.MIN;

    Login(String name, URI issuer, Patience patience) {
        this.name = name;
        this.keycloak = new KeycloakLogin(issuer);
        this.patience = patience;
    }

    String name() {
        return name;
    }

    /** An access token that is good for a minute at least. */
    synchronized String token() {
        return current().access();
    }

    /** Identifier of the officer, as the token says. */
    synchronized String officer() {
        return String.valueOf(current().claims().get("officer"));
    }

    private LoginTokens current() {
        if (tokens == null || Instant.now().isAfter(until)) {
            tokens = patience.find("the login of " + name, this::logIn);
            until = Instant.now().plus(GOOD_FOR);
        }
        return tokens;
    }

    private Optional<LoginTokens> logIn() {
        try {
            return Optional.of(keycloak.login(name, DEMO_PASSWORD));
        } catch (UncheckedIOException away) {
            return Optional.empty();
        }
    }
}
