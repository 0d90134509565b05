package sharpsword.launcher.topology;

import sharpsword.launcher.LauncherException;

/** The broker understood the request and said no. */
public final class RefusedByBroker extends LauncherException {

    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedByBroker(String request, int status, String reason) {
        super("RabbitMQ refused " + request + " (" + status + "): " + reason);
        this.status = status;
    }

    /** The HTTP status; 401 means that the password of this data folder is not the broker's. */
    public int status() {
        return status;
    }
}
