package sharpsword.messaging.document;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;
import sharpsword.access.RefusedException;
import sharpsword.access.ScopeKeys;
import sharpsword.messaging.document.Decision.Accepted;
import sharpsword.messaging.document.Decision.Rejected;
import sharpsword.messaging.document.EntryWriter.ChainHead;

/** Carries out commands on documents of one type. */
final class DocumentWriter<T extends Aggregate> {

    private static final int ATTEMPTS = 6;

    private final DocumentAccess<T> access;
    private final RecordingRules rules;
    private final EntryWriter entries;
    private final Committed committed;

    DocumentWriter(DocumentAccess<T> access, RecordingRules rules, EntryWriter entries, Committed committed) {
        this.access = access;
        this.rules = rules;
        this.entries = entries;
        this.committed = committed;
    }

    Outcome<T> create(Command command, String id, Function<Moment, Decision<T>> decide) {
        Document existing = access.raw(id);
        if (existing != null) {
            return repeated(command, existing).orElseGet(() -> refused(Refusal.conflict("document-exists")));
        }
        return deciding(command, decide, (moment, accepted) -> insert(command, id, moment, accepted));
    }

    private Outcome<T> insert(Command command, String id, Moment moment, Accepted<T> accepted) {
        if (!accepted.next().id().equals(id)) {
            throw new IllegalStateException(
                    "The new document names itself " + accepted.next().id() + ", not " + id);
        }
        Set<String> visibleTo = accepted.next().visibleTo();
        List<Entry> written = entries.write(command, moment, id, ChainHead.START, accepted.happenings(), visibleTo);
        Document document = access.newDocument(accepted.next(), command, moment, written);
        Limits.check(document);
        try {
            access.collection().insertOne(document);
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw failure;
            }
            Document winner = Objects.requireNonNull(access.raw(id), "A duplicate key without a document");
            return repeated(command, winner).orElseGet(() -> refused(Refusal.conflict("document-exists")));
        }
        committed.relay(access.type(), id, written);
        return new Outcome.Done<>(access.form().read(document), false);
    }

    Outcome<T> change(
            Command command, String id, Predicate<Document> mayTouch, BiFunction<T, Moment, Decision<T>> decide) {
        @Nullable Long revision = command.expectedRevision();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Document raw = access.raw(id);
            if (raw == null || !mayTouch.test(raw)) {
                return refused(Refusal.unknown("document-unknown").with("id", id));
            }
            Optional<Outcome<T>> before = repeated(command, raw);
            if (before.isPresent()) {
                return before.get();
            }
            long current = DocumentForm.number(raw, "revision");
            if (revision != null && revision != current) {
                return refused(Refusal.conflict(attempt == 0 ? "revision-stale" : "changed-meanwhile")
                        .with("revision", current));
            }
            revision = current;
            if (access.form().isNewer(raw)) {
                return refused(Refusal.conflict("schema-newer"));
            }
            Optional<Outcome<T>> outcome = attempt(command, id, raw, decide);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return refused(Refusal.conflict("changed-meanwhile"));
    }

    /** One attempt; empty if somebody else wrote in between. */
    private Optional<Outcome<T>> attempt(
            Command command, String id, Document raw, BiFunction<T, Moment, Decision<T>> decide) {
        Stored<T> before = access.form().read(raw);
        try {
            Moment moment = rules.moment(command, before.bornAt());
            return switch (decide.apply(before.value(), moment)) {
                case Rejected<T> rejected -> Optional.of(refused(rejected.refusal()));
                case Accepted<T> accepted
                when accepted.happenings().isEmpty() -> Optional.of(new Outcome.Done<>(before, false));
                case Accepted<T> accepted -> update(command, id, moment, raw, before, accepted);
            };
        } catch (RefusedException refusedByRule) {
            return Optional.of(refused(refusedByRule.refusal()));
        }
    }

    private Optional<Outcome<T>> update(
            Command command, String id, Moment moment, Document raw, Stored<T> before, Accepted<T> accepted) {
        FieldChanges changes = FieldChanges.between(
                raw, access.form().write(before.value()), access.form().write(accepted.next()));
        Set<String> visibleTo =
                changes.touches(ScopeKeys.FIELD) ? accepted.next().visibleTo() : null;
        List<Entry> written =
                entries.write(command, moment, id, access.form().head(raw), accepted.happenings(), visibleTo);
        Limits.check(raw, changes, written);
        if (!access.apply(command, raw, changes, moment.occurredAt(), written)) {
            return Optional.empty();
        }
        committed.relay(access.type(), id, written);
        Stored<T> after = new Stored<>(
                accepted.next(),
                before.version() + 1,
                before.revision() + (command.fromPerson() ? 1 : 0),
                before.sequence() + written.size(),
                before.bornAt(),
                moment.occurredAt());
        return Optional.of(new Outcome.Done<>(after, false));
    }

    private Outcome<T> deciding(
            Command command, Function<Moment, Decision<T>> decide, BiFunction<Moment, Accepted<T>, Outcome<T>> accept) {
        try {
            Moment moment = rules.moment(command, null);
            return switch (decide.apply(moment)) {
                case Rejected<T> rejected -> refused(rejected.refusal());
                case Accepted<T> accepted -> accept.apply(moment, accepted);
            };
        } catch (RefusedException refusedByRule) {
            return refused(refusedByRule.refusal());
        }
    }

    private Optional<Outcome<T>> repeated(Command command, Document raw) {
        return access.hashOf(raw, command.cause())
                .map(hash -> hash.equals(command.requestHash())
                        ? new Outcome.Done<>(access.form().read(raw), true)
                        : refused(Causes.reused()));
    }

    private Outcome<T> refused(Refusal refusal) {
        return new Outcome.Refused<>(refusal);
    }
}
