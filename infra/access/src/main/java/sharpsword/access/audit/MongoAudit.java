package sharpsword.access.audit;

import java.time.Clock;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import sharpsword.access.Caller;

/** The audit trail of a service in its own database. Inserts and nothing else. */
public final class MongoAudit implements Audit {

    public static final String COLLECTION = "audit";

    private final MongoOperations mongo;
    private final Clock clock;
    private final Supplier<@Nullable String> currentTraceId;

    public MongoAudit(MongoOperations mongo, Clock clock, Supplier<@Nullable String> currentTraceId) {
        this.mongo = mongo;
        this.clock = clock;
        this.currentTraceId = currentTraceId;
    }

    @Override
    public void add(Caller caller, AuditKind kind, String what, @Nullable String subject, @Nullable String reason) {
        AuditEntry entry = AuditEntry.of(clock.instant(), caller, kind, what)
                .about(subject)
                .because(reason)
                .inTrace(currentTraceId.get());
        mongo.insert(documentOf(entry), COLLECTION);
    }

    private static Document documentOf(AuditEntry entry) {
        return new Document("at", entry.at())
                .append("actor", entry.actor())
                .append("agency", entry.agency())
                .append("kind", entry.kind().name())
                .append("what", entry.what())
                .append("subject", entry.subject())
                .append("reason", entry.reason())
                .append("traceId", entry.traceId());
    }
}
