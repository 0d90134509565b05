package sharpsword.access.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Actor;
import sharpsword.access.Caller;

/**
 * One line of the audit trail. Holds identifiers and codes, no personal data of third parties.
 *
 * @param at when, by the server's clock
 * @param actor {@link Actor#id()}
 * @param agency agency of the officer at that time; null for services and the public
 * @param kind what sort of act
 * @param what code of the act, for example {@code tip-identity-opened} or the code of a refusal
 * @param subject what it was about, for example {@code tip/T-2024-0007}; null if it has no single subject
 * @param reason why, as the actor said; null where none is asked for
 * @param traceId trace in which it happened; null outside a trace
 */
public record AuditEntry(
        Instant at,
        String actor,
        @Nullable String agency,
        AuditKind kind,
        String what,
        @Nullable String subject,
        @Nullable String reason,
        @Nullable String traceId) {

    /** An entry of that caller without subject, reason and trace. */
    public static AuditEntry of(Instant at, Caller caller, AuditKind kind, String what) {
        String agency = caller.actor() instanceof Actor.Officer officer ? officer.agency() : null;
        return new AuditEntry(at, caller.actor().id(), agency, kind, what, null, null, null);
    }

    public AuditEntry about(@Nullable String newSubject) {
        return new AuditEntry(at, actor, agency, kind, what, newSubject, reason, traceId);
    }

    public AuditEntry because(@Nullable String newReason) {
        return new AuditEntry(at, actor, agency, kind, what, subject, newReason, traceId);
    }

    public AuditEntry inTrace(@Nullable String newTraceId) {
        return new AuditEntry(at, actor, agency, kind, what, subject, reason, newTraceId);
    }
}
