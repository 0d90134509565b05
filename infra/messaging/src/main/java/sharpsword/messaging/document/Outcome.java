package sharpsword.messaging.document;

import java.util.function.Function;
import sharpsword.access.Refusal;

/** What became of a command. */
public sealed interface Outcome<T> {

    /**
     * Written, and durable.
     *
     * @param stored the document after the command
     * @param repeated whether this command had been carried out before and nothing was written now
     */
    record Done<T>(Stored<T> stored, boolean repeated) implements Outcome<T> {}

    /** Nothing was written. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    /**
     * The document after the command.
     *
     * @throws sharpsword.access.RefusedException if the command was refused
     */
    default Stored<T> orRefuse() {
        return switch (this) {
            case Done<T> done -> done.stored();
            case Refused<T> refused -> throw refused.refusal().asException();
        };
    }

    default <R> R fold(Function<Done<T>, R> done, Function<Refusal, R> refused) {
        return switch (this) {
            case Done<T> written -> done.apply(written);
            case Refused<T> not -> refused.apply(not.refusal());
        };
    }
}
