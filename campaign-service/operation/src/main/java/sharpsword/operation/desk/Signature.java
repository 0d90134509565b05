package sharpsword.operation.desk;

import java.time.Instant;
import sharpsword.access.Actor;
import sharpsword.access.Caller;

/**
 * Who did something, with agency and name as they were at the time.
 *
 * @param officer identifier of the officer
 * @param name name at that time; never told in events
 * @param agency agency at that time
 * @param at when it was done
 */
public record Signature(String officer, String name, String agency, Instant at) {

    /**
     * The caller's signature.
     *
     * @throws sharpsword.access.RefusedException {@code officer-required} if the caller is no officer
     */
    public static Signature of(Caller caller, Instant at) {
        Actor.Officer officer = caller.officer();
        return new Signature(officer.officerId(), officer.name(), officer.agency(), at);
    }

    public boolean isOf(Caller caller) {
        return caller.officer().officerId().equals(officer);
    }
}
