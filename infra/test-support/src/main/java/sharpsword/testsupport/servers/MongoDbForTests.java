package sharpsword.testsupport.servers;

import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;
import sharpsword.embedded.EmbeddedMongo;

/** MongoDB: the given one, else a container, else the embedded server in this process. */
final class MongoDbForTests {

    private static final String IMAGE = "mongo:8";

    private MongoDbForTests() {}

    /** A connection string without a database. */
    static String find() {
        return Environment.value("SHARPSWORD_MONGODB_URI")
                .orElseGet(() -> Containers.available() ? container() : embedded());
    }

    /** The container ends with this process: Testcontainers' own guard sees to it. */
    @SuppressWarnings("resource")
    private static String container() {
        MongoDBContainer container = new MongoDBContainer(DockerImageName.parse(IMAGE));
        container.start();
        return container.getConnectionString();
    }

    private static String embedded() {
        EmbeddedMongo server = EmbeddedMongo.start(TemporaryFolder.of("mongodb"), 0);
        AtEnd.stop(server, "mongodb");
        return server.uri();
    }
}
