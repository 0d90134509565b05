package sharpsword.launcher.plan;

/**
 * The port of MongoDB.
 *
 * @param port the wire protocol
 * @param readyBy the first stage of services that waits for it
 */
public record MongoDbPorts(int port, int readyBy) {

    MongoDbPorts shifted(int offset) {
        return new MongoDbPorts(port + offset, readyBy);
    }
}
