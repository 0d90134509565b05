package sharpsword.testsupport.servers;

import sharpsword.launcher.server.KeycloakAddress;
import sharpsword.launcher.server.RabbitMqAddress;

/**
 * The real servers of a test run. Each is found when it is first asked for, once for the whole process, and a test
 * whose server can neither be found nor started fails.
 *
 * <p>The order is: the address in the environment variables that services read too; a container where an engine
 * answers; a server that this process starts on free ports and stops at its end.
 */
public final class RealServers {

    private RealServers() {}

    public static RabbitMqAddress rabbitmq() {
        return RabbitMq.ADDRESS;
    }

    /** A connection string without a database, for example {@code mongodb://127.0.0.1:27018}. */
    public static String mongodb() {
        return MongoDb.URI;
    }

    public static KeycloakAddress keycloak() {
        return Keycloak.ADDRESS;
    }

    /** Holds the address, so that the server is started by the first question. */
    private static final class Keycloak {
        static final KeycloakAddress ADDRESS = KeycloakForTests.find();
    }

    /** Holds the address, so that the server is started by the first question. */
    private static final class RabbitMq {
        static final RabbitMqAddress ADDRESS = RabbitMqForTests.find();
    }

    /** Holds the address, so that the server is started by the first question. */
    private static final class MongoDb {
        static final String URI = MongoDbForTests.find();
    }
}
