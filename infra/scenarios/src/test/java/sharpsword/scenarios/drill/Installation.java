package sharpsword.scenarios.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import sharpsword.scenarios.platform.Platform;

/**
 * What lies behind the gateway of the running platform: its data folder and the broker's own door.
 *
 * @param data data folder of the platform
 * @param offset what is added to every port
 */
record Installation(Path data, int offset) {

    private static final int GATEWAY_PORT = 8080;
    private static final int MANAGEMENT_PORT = 15673;

    /** The installation of the platform that the stories run on. */
    static Installation ofThePlatform() {
        Platform platform = Platform.running();
        return new Installation(platform.data(), platform.gateway().getPort() - GATEWAY_PORT);
    }

    /** The broker's management API, with the password of this installation. */
    Broker broker() {
        try {
            String password =
                    Files.readString(data.resolve("secrets/rabbitmq-password")).strip();
            return new Broker(MANAGEMENT_PORT + offset, password);
        } catch (IOException failure) {
            throw new UncheckedIOException("No secrets below " + data + ": set SHARPSWORD_DATA", failure);
        }
    }
}
