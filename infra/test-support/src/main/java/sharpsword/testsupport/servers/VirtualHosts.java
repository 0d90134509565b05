package sharpsword.testsupport.servers;

import sharpsword.launcher.LauncherException;
import sharpsword.launcher.topology.Management;

/** Clears virtual hosts away at the end of a test run. */
final class VirtualHosts {

    private VirtualHosts() {}

    /** A broker that has already ended holds nothing to remove. */
    static void removeIfThere(Management management, String name) {
        try {
            management.deleteVirtualHost(name);
        } catch (LauncherException gone) {
            System.getLogger(VirtualHosts.class.getName())
                    .log(System.Logger.Level.DEBUG, "The virtual host {0} was not removed: {1}", name, gone);
        }
    }
}
