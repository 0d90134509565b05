package sharpsword.embedded.contract;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.UuidRepresentation;
import sharpsword.embedded.EmbeddedMongo;

/** A server that the contract is held against; one of each kind serves all tests. */
record ContractServer(String name, MongoClient client) {

    private static final AtomicInteger COLLECTIONS = new AtomicInteger();
    private static final ContractServer EMBEDDED = embedded();

    static Stream<ContractServer> all() {
        Optional<ContractServer> real = Optional.ofNullable(System.getenv("SHARPSWORD_MONGODB_URI_REAL"))
                .map(uri -> new ContractServer("MongoDB", connect(uri)));
        return Stream.concat(Stream.of(EMBEDDED), real.stream());
    }

    private static ContractServer embedded() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "contract-data");
            return new ContractServer(
                    "embedded", connect(EmbeddedMongo.start(folder, 0).uri()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MongoClient connect(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    }

    MongoDatabase database() {
        return client.getDatabase("embedded_contract");
    }

    /** A collection that no other test uses. */
    MongoCollection<Document> emptyCollection() {
        MongoCollection<Document> collection = database().getCollection("c" + COLLECTIONS.incrementAndGet());
        collection.drop();
        return collection;
    }

    @Override
    public String toString() {
        return name;
    }
}
