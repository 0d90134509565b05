package sharpsword.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as the launcher starts it. */
class ProcessIntegrationTests {

    private static final int ENDED_BY_SIGTERM = 143;

    @TempDir
    private Path folder;

    @Test
    void saysWhenItIsReadyAndEndsCleanly() throws Exception {
        try (ServerProcess server = ServerProcess.start(folder)) {
            try (MongoClient client = MongoClients.create(server.uri())) {
                client.getDatabase("d").getCollection("c").insertOne(new Document("_id", 1));
            }

            assertThat(server.terminate()).isEqualTo(ENDED_BY_SIGTERM);
        }
        try (EmbeddedMongo again = EmbeddedMongo.start(folder, 0);
                MongoClient client = MongoClients.create(again.uri())) {
            assertThat(client.getDatabase("d").getCollection("c").countDocuments())
                    .isEqualTo(1);
        }
    }

    @Test
    void refusesAFolderThatAnotherProcessUses() throws Exception {
        try (EmbeddedMongo first = EmbeddedMongo.start(folder, 0);
                ServerProcess second = ServerProcess.start(folder)) {
            assertThat(first.port()).isPositive();
            assertThat(second.firstLine()).contains("Another server is using the data folder");
            assertThat(second.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void endsWhenItsPortIsTaken() throws Exception {
        try (EmbeddedMongo other = EmbeddedMongo.start(null, 0);
                ServerProcess server = ServerProcess.start(folder, "--port", Integer.toString(other.port()))) {
            assertThat(server.firstLine()).contains("Cannot listen");
            assertThat(server.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void refusesAnAddressThatOthersReach() throws Exception {
        try (ServerProcess server = ServerProcess.start(folder, "--bind", "0.0.0.0")) {
            assertThat(server.firstLine()).contains("loopback only");
            assertThat(server.exitCode()).isEqualTo(1);
        }
    }
}
