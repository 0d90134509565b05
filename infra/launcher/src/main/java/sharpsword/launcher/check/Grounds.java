package sharpsword.launcher.check;

import java.util.Map;

/** Brings what the parts of the check stand on, each once, when the first part that needs it is about to run. */
public interface Grounds {

    /** Starts the real servers and gives the variables that name them. */
    Map<String, String> bringServers();

    /** Brings up a whole platform, with servers of its own, and gives the variables that name it. */
    Map<String, String> bringPlatform();
}
