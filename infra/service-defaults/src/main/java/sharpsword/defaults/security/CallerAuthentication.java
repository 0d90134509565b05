package sharpsword.defaults.security;

import java.util.List;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import sharpsword.access.Caller;

/** A verified token together with the caller that it stands for. */
public final class CallerAuthentication extends JwtAuthenticationToken {

    private final transient Caller caller;

    CallerAuthentication(Jwt token, Caller caller) {
        super(token, List.of(), caller.actor().id());
        this.caller = caller;
    }

    public Caller caller() {
        return caller;
    }
}
