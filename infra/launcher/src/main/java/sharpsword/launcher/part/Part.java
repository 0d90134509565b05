package sharpsword.launcher.part;

import java.util.List;
import sharpsword.launcher.process.PortUse;
import sharpsword.launcher.process.Readiness;

/** A server or service of the platform: something that is started, waited for and stopped by its name. */
public interface Part {

    String name();

    /** The port that others use. */
    int port();

    /** Every port that has to be free before it starts. */
    List<PortUse> portUses();

    /** It starts when all parts whose {@link #readyBy} is this stage or an earlier one are ready. */
    int stage();

    /** The first stage that waits for it. */
    int readyBy();

    /** Where its program came from, in words. */
    String origin();

    /** Whether the launcher starts it; an address that was given belongs to somebody else. */
    default boolean isOurs() {
        return true;
    }

    /** Names of its processes in the order in which they stop. */
    default List<String> processes() {
        return List.of(name());
    }

    /** Whether it can do its work now. */
    Readiness readiness();

    /** Brings what it needs on this machine: packages, archives. Called before anything starts. */
    void prepare();

    /** Starts it and returns when it is ready. */
    void start(Starter starter);
}
