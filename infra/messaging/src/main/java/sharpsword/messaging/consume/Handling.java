package sharpsword.messaging.consume;

import sharpsword.access.Refusal;
import sharpsword.messaging.document.Outcome;

/** What a listener decided about an event. */
public sealed interface Handling {

    /** Nothing is left to do. */
    record Done() implements Handling {}

    /** What it needs is not here yet. Tried again after 2 s, 30 s and 5 min, eight times in all, then parked. */
    record Retry(String reason) implements Handling {}

    /** No later attempt will change it: put aside for a person, with the reason. */
    record Park(String code, String reason) implements Handling {}

    static Handling done() {
        return new Done();
    }

    static Handling retry(String reason) {
        return new Retry(reason);
    }

    static Handling park(String code, String reason) {
        return new Park(code, reason);
    }

    /** How the refusal of a command is handled: what may pass by itself is tried again, a rule is not. */
    static Handling of(Refusal refusal) {
        return switch (refusal.kind()) {
            case UNKNOWN, UNAVAILABLE, TOO_MANY -> retry(refusal.code());
            // The clock of the other machine is ahead of ours by a little.
            case RULE ->
                refusal.code().equals("occurred-in-future")
                        ? retry(refusal.code())
                        : park(refusal.code(), refusal.arguments().toString());
            case CONFLICT ->
                refusal.code().equals("changed-meanwhile")
                        ? retry(refusal.code())
                        : park(refusal.code(), refusal.arguments().toString());
            default -> park(refusal.code(), refusal.arguments().toString());
        };
    }

    /** Done if the command was carried out, now or before. */
    static Handling of(Outcome<?> outcome) {
        return outcome.fold(done -> done(), Handling::of);
    }
}
