package sharpsword.defaults.security;

import org.springframework.security.authentication.AccountStatusException;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;

/** The token is genuine, but its account may no longer come in. Kept apart from a bad token: signing in again is useless. */
final class RefusedAuthentication extends AccountStatusException {

    private final transient Refusal refusal;
    private final transient Caller caller;

    RefusedAuthentication(Refusal refusal, Caller caller) {
        super(refusal.code());
        this.refusal = refusal;
        this.caller = caller;
    }

    Refusal refusal() {
        return refusal;
    }

    Caller caller() {
        return caller;
    }
}
