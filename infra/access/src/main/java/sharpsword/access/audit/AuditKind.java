package sharpsword.access.audit;

/** What sort of act is kept in the audit trail. */
public enum AuditKind {
    /** Somebody read what is protected beyond scope, for example the identity behind a tip. */
    READ_SENSITIVE,
    /** Somebody took data out of the platform. */
    EXPORT,
    /** Somebody asked for what they are not entitled to, or for a record outside their scope. */
    REFUSAL
}
