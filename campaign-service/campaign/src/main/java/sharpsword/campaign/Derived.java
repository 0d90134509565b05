package sharpsword.campaign;

import org.jspecify.annotations.Nullable;
import sharpsword.messaging.document.Command;

/** Commands that follow from one request which concerns several documents, so that a repetition is recognised for each. */
public final class Derived {

    private Derived() {}

    /** The part of the request that concerns one document. */
    public static Command part(Command request, String which) {
        return with(request, request.cause() + "\n" + which, null);
    }

    private static Command with(Command request, String cause, @Nullable Long revision) {
        return new Command(
                request.caller(),
                request.occurredAt(),
                request.knownEarlier(),
                cause,
                request.requestHash(),
                revision,
                request.onBehalfOf(),
                request.reason());
    }
}
