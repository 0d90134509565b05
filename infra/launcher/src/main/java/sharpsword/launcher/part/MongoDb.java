package sharpsword.launcher.part;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import sharpsword.launcher.DataFolder;
import sharpsword.launcher.build.ProgramBuilds;
import sharpsword.launcher.plan.MongoDbPorts;
import sharpsword.launcher.process.Programs;
import sharpsword.launcher.process.Readiness;

/** Finds a MongoDB: the given address, a container, the machine's own server, else the embedded one. */
final class MongoDb {

    static final String NAME = "mongodb";
    static final String VARIABLE = "SHARPSWORD_MONGODB_URI";

    private MongoDb() {}

    static Part find(
            MongoDbPorts ports, DataFolder data, ProgramBuilds builds, Compose compose, Map<String, String> given) {
        String uri = given.get(VARIABLE);
        if (uri != null) {
            return new GivenServer(NAME, port(uri), ports.readyBy(), VARIABLE, readiness(uri), () -> {});
        }
        if (compose.answers()) {
            return compose.part(
                    NAME, ports.port(), ports.readyBy(), Readiness.takesConnections(ports.port()), () -> {}, () -> {});
        }
        Optional<Path> mongod = Programs.find("mongod");
        return mongod.isPresent()
                ? new NativeMongoDb(ports, data, mongod.get())
                : new EmbeddedMongoDb(ports, data, builds.program(NAME, EmbeddedMongoDb.MODULE));
    }

    /** The connection string that services get. */
    static String uri(MongoDbPorts ports, Map<String, String> given) {
        return given.getOrDefault(VARIABLE, "mongodb://127.0.0.1:" + ports.port());
    }

    /** A list of servers or a DNS name cannot be asked without a driver; their services will find out. */
    private static Readiness readiness(String uri) {
        return port(uri) > 0 && "127.0.0.1".equals(URI.create(uri).getHost())
                ? Readiness.takesConnections(port(uri))
                : () -> true;
    }

    private static int port(String uri) {
        return Math.max(0, URI.create(uri.replaceFirst(",.*?(/|$)", "$1")).getPort());
    }
}
