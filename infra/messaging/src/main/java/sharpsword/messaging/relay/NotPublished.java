package sharpsword.messaging.relay;

import org.jspecify.annotations.Nullable;

/** The broker has not confirmed. Nothing is lost: what was to be published stays where it was, and a later attempt may go through. */
public final class NotPublished extends Exception {

    public NotPublished(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
