package sharpsword.gateway.edge.calls;

/** The login session cannot be renewed any more, so the person logs in again. */
public final class LoginEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoginEnded() {
        super("The login session has ended");
    }
}
