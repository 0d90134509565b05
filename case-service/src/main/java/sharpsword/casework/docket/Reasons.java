package sharpsword.casework.docket;

import sharpsword.messaging.document.Command;

/** Puts the reason that a request gives into the history, where events do not carry it to others. */
public final class Reasons {

    private Reasons() {}

    /**
     * The command with the reason of the request.
     *
     * <p>A late entry needs a reason of its own; the one of the request must not stand in for it.
     */
    public static Command because(Command command, String reason) {
        String late = command.reason();
        if (late == null) {
            boolean explained = command.occurredAt() == null || command.knownEarlier() != null;
            return explained ? command.because(reason) : command;
        }
        return command.because(late + "；" + reason);
    }
}
