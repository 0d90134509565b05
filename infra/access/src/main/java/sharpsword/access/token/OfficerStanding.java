package sharpsword.access.token;

/**
 * Asks whether an officer still belongs to the platform. A token lives for five minutes; an officer who left within them
 * is refused all the same. A service answers from its local copy of the officers.
 */
@FunctionalInterface
public interface OfficerStanding {

    /** For services that keep no copy of the officers: the token alone counts. */
    OfficerStanding EVERYBODY_STANDS = officerId -> true;

    boolean stands(String officerId);
}
