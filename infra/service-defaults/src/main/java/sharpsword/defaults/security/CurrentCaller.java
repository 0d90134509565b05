package sharpsword.defaults.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import sharpsword.access.Caller;

/** The caller of a request, asked once at the edge and handed on as a value. */
public final class CurrentCaller {

    private static final String REFUSED = CurrentCaller.class.getName() + ".refused";

    private CurrentCaller() {}

    /** Always {@link Caller#PUBLIC} on public routes, whoever comes along; nobody else is called public. */
    public static Caller of(HttpServletRequest request) {
        if (Routes.isPublic(request)) {
            return Caller.PUBLIC;
        }
        if (request.getAttribute(REFUSED) instanceof Caller refused) {
            return refused;
        }
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known
                ? known.caller()
                : Caller.PUBLIC;
    }

    /** Remembers who was turned away at the door, for the audit trail. */
    static void refused(HttpServletRequest request, Caller caller) {
        request.setAttribute(REFUSED, caller);
    }
}
