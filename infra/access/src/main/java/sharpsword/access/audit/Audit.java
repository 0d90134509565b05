package sharpsword.access.audit;

import org.jspecify.annotations.Nullable;
import sharpsword.access.Caller;

/**
 * Keeps the audit trail. A sensitive read or an export is recorded before its result is handed out; when the trail cannot
 * be written, the exception of the store stops the act.
 */
public interface Audit {

    /**
     * Adds one entry, stamped with the server's time and the current trace.
     *
     * @param what code of the act
     * @param subject what it is about, as {@code kind/id}
     * @param reason why, as the caller said
     */
    void add(Caller caller, AuditKind kind, String what, @Nullable String subject, @Nullable String reason);

    /** Records that the caller reads something protected beyond scope. */
    default void sensitiveRead(Caller caller, String what, String subject, String reason) {
        add(caller, AuditKind.READ_SENSITIVE, what, subject, reason);
    }

    /** Records that the caller takes data out. */
    default void export(Caller caller, String what, @Nullable String subject, @Nullable String reason) {
        add(caller, AuditKind.EXPORT, what, subject, reason);
    }

    /** Records that the caller was refused. */
    default void refusal(Caller caller, String what, @Nullable String subject) {
        add(caller, AuditKind.REFUSAL, what, subject, null);
    }
}
