package sharpsword.defaults.web;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;

/**
 * Turns what became of a command into the response: ETag {@code "<revision>"}, {@code Location} of what was created, and
 * {@code Idempotent-Replay: true} with the stored outcome when the same command comes again. A refused command throws its
 * refusal, which the edge answers.
 */
public final class Replies {

    public static final String REPLAY = "Idempotent-Replay";

    private Replies() {}

    /** 201 for a creation, 200 for its repetition, both with the address of what was created. */
    public static <T, V> ResponseEntity<V> created(
            Outcome<T> outcome, Function<? super Stored<T>, URI> location, Function<? super Stored<T>, V> view) {
        Outcome.Done<T> done = done(outcome);
        HttpStatus status = done.repeated() ? HttpStatus.OK : HttpStatus.CREATED;
        return reply(ResponseEntity.status(status).location(location.apply(done.stored())), done, view);
    }

    /** 200 for a change and for its repetition. */
    public static <T, V> ResponseEntity<V> changed(Outcome<T> outcome, Function<? super Stored<T>, V> view) {
        return reply(ResponseEntity.ok(), done(outcome), view);
    }

    /** 200 with the document, or the refusal when it is not there for this caller. */
    public static <T, V> ResponseEntity<V> found(
            Optional<Stored<T>> found, Function<? super Stored<T>, V> view, Refusal unknown) {
        Stored<T> stored = found.orElseThrow(unknown::asException);
        return ResponseEntity.ok().eTag(eTag(stored)).body(view.apply(stored));
    }

    private static <T> Outcome.Done<T> done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done;
            case Outcome.Refused<T> refused -> throw refused.refusal().asException();
        };
    }

    private static <T, V> ResponseEntity<V> reply(
            ResponseEntity.BodyBuilder response, Outcome.Done<T> done, Function<? super Stored<T>, V> view) {
        if (done.repeated()) {
            response.header(REPLAY, "true");
        }
        return response.eTag(eTag(done.stored())).body(view.apply(done.stored()));
    }

    private static String eTag(Stored<?> stored) {
        return "\"" + stored.revision() + "\"";
    }
}
