package sharpsword.defaults.reference;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;
import sharpsword.access.Refusal;
import sharpsword.access.RefusedException;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.PackageVersion;
import sharpsword.reference.data.ReferenceData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data packages that the campaign published, kept in this service's own database. They are in force again after a
 * restart, and what one instance has heard the others take from there.
 */
public final class PublishedPackages {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedPackages.class);
    private static final String COLLECTION = "reference_packages";
    private static final String NOT_OURS = "data-package-kind-unknown";
    private static final int BATCH = 100;

    private final ReferenceData reference;
    private final MongoOperations mongo;
    private final JsonMapper json;

    /** Takes into use what the database has kept. */
    public PublishedPackages(ReferenceData reference, MongoOperations mongo, JsonMapper json) {
        this.reference = reference;
        this.mongo = mongo;
        this.json = json;
        takeFromDatabase();
    }

    /**
     * Takes a published package into use and keeps it. A package of a kind that this service does not read is passed over.
     *
     * @param data as {@code reference.published.v1} carries it
     * @throws RefusedException if the package has a fault
     */
    public void take(JsonNode data) {
        DataPackage arriving = PublishedPackage.read(data);
        if (reference.accept(arriving) instanceof ReferenceData.Refused refused) {
            if (refused.refusal().code().equals(NOT_OURS)) {
                return;
            }
            throw refused.refusal().asException();
        }
        Document kept = new Document("kind", arriving.kind())
                .append("key", arriving.key())
                .append("version", arriving.version())
                .append("text", data.toString());
        packages()
                .updateOne(
                        new Document("_id", arriving.id().toString()),
                        new Document("$set", kept),
                        new UpdateOptions().upsert(true));
    }

    /** Takes what other instances have kept. */
    @Scheduled(fixedDelay = 10_000)
    public void takeFromDatabase() {
        for (Document kept : packages().find().batchSize(BATCH)) {
            if (!isLoaded(kept)) {
                takeKept(kept);
            }
        }
    }

    private void takeKept(Document kept) {
        try {
            DataPackage known = PublishedPackage.read(json.readTree(kept.getString("text")));
            if (reference.accept(known) instanceof ReferenceData.Refused refused) {
                warn(kept, refused.refusal());
            }
        } catch (RefusedException unreadable) {
            warn(kept, unreadable.refusal());
        }
    }

    private static void warn(Document kept, Refusal refusal) {
        LOG.warn("The kept data package {} is refused: {}", kept.get("_id"), refusal);
    }

    private boolean isLoaded(Document kept) {
        PackageVersion version =
                new PackageVersion(kept.getString("kind"), kept.getString("key"), kept.getInteger("version"));
        return reference.packages().find(version).isPresent();
    }

    private MongoCollection<Document> packages() {
        return mongo.getCollection(COLLECTION);
    }
}
