package sharpsword.launcher.server;

import sharpsword.launcher.Report;
import sharpsword.launcher.process.DebianPackages;

/** Brings RabbitMQ from the Debian package where there is none. */
public final class RabbitMqPackages {

    private RabbitMqPackages() {}

    /** Installs it as root; everybody else is told what to install. */
    public static void bringIfMissing(Report report) {
        if (RabbitMqPackage.find().isEmpty()) {
            DebianPackages.ofThisMachine().install("rabbitmq-server", "RabbitMQ (35 MB)", report);
        }
    }
}
