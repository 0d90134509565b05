package sharpsword.defaults.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import sharpsword.access.Actor;
import sharpsword.access.Caller;
import sharpsword.access.audit.Audit;
import sharpsword.defaults.security.CurrentCaller;

/**
 * Puts refusals on the audit trail: what an officer or a service was not entitled to, and every address of a record that
 * was not there for them. A record outside the caller's scope and one that never was look the same to the caller and to
 * the query, so both are kept.
 */
public final class RefusalAudit {

    private static final Logger log = LoggerFactory.getLogger(RefusalAudit.class);

    private final ObjectProvider<Audit> trail;

    RefusalAudit(ObjectProvider<Audit> trail) {
        this.trail = trail;
    }

    /** Records the answer if it is a refusal of somebody who is known. The public leaves no address behind. */
    public void record(Problem problem, HttpServletRequest request) {
        Caller caller = CurrentCaller.of(request);
        if (isRefusal(problem) && !(caller.actor() instanceof Actor.Public)) {
            record(caller, problem.code(), request.getMethod() + " " + request.getRequestURI());
        }
    }

    private void record(Caller caller, String code, String subject) {
        Audit audit = trail.getIfAvailable();
        if (audit == null) {
            log.warn(
                    "Refused {} to {} ({}); this service keeps no audit trail",
                    subject,
                    caller.actor().id(),
                    code);
            return;
        }
        try {
            audit.refusal(caller, code, subject);
        } catch (DataAccessException away) {
            // The refusal stands even if it cannot be recorded; nothing was given away.
            log.error(
                    "Refused {} to {} ({}), but the audit trail is away",
                    subject,
                    caller.actor().id(),
                    code,
                    away);
        }
    }

    private static boolean isRefusal(Problem problem) {
        return problem.status() == HttpStatus.FORBIDDEN
                || (problem.status() == HttpStatus.NOT_FOUND && !problem.code().equals("route-unknown"));
    }
}
