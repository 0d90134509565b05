package sharpsword.casework.party;

import java.time.Instant;
import sharpsword.access.Actor;
import sharpsword.access.Caller;

/**
 * Who did something and when, as it was at that time.
 *
 * @param officer identifier of the officer
 * @param name display name at the time
 * @param agency agency at the time
 */
public record By(String officer, String name, String agency, Instant at) {

    public static By of(Caller caller, Instant at) {
        Actor.Officer officer = caller.officer();
        return new By(officer.officerId(), officer.name(), officer.agency(), at);
    }
}
