package sharpsword.messaging.consume;

import sharpsword.messaging.document.Command;
import sharpsword.messaging.event.Event;

/**
 * Makes something because of an event: opens a case, takes over a lead, notifies. Handles every event whatever came
 * before; a repetition finds what the first made.
 */
public non-sealed interface Reaction extends Consumer {

    /**
     * Reacts to one event.
     *
     * @param command the command that the service gives because of it: its cause makes a repetition recognisable
     * @return what became of it
     */
    Handling react(Event event, Command command);
}
