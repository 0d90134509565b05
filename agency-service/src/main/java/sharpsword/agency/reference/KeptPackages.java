package sharpsword.agency.reference;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.ReferenceData;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the packages that arrived by event and puts them into effect. Every instance looks every half minute for
 * packages that another instance took in, so that all of them reckon alike without a restart.
 */
@Component
public final class KeptPackages {

    private static final int MOST = 1_000;

    private final MongoOperations mongo;
    private final ReferenceData reference;
    private final JsonMapper mapper;

    KeptPackages(MongoOperations mongo, ReferenceData reference, JsonMapper mapper) {
        this.mongo = mongo;
        this.reference = reference;
        this.mapper = mapper;
    }

    /**
     * Puts a package into effect and keeps it. A package of a kind that this service does not read is passed over.
     *
     * @param data data of {@code reference.published.v1}
     * @throws sharpsword.access.RefusedException if the package is faulty or its version is taken
     */
    public void take(JsonNode data) {
        PublishedPackage published = read(data);
        if (accept(published)) {
            String id = published.kind() + "/" + published.key() + "/" + published.version();
            packages()
                    .updateOne(
                            new Document("_id", id),
                            new Document("$setOnInsert", new Document("json", data.toString())),
                            new UpdateOptions().upsert(true));
        }
    }

    /** Puts into effect what is kept and not in effect here yet. */
    @Scheduled(fixedDelay = 30_000)
    void refresh() {
        List<Document> kept = packages().find().batchSize(MOST).into(new ArrayList<>());
        kept.forEach(document -> accept(read(mapper.readTree(document.getString("json")))));
    }

    private PublishedPackage read(JsonNode data) {
        try {
            return mapper.treeToValue(data, PublishedPackage.class);
        } catch (JacksonException malformed) {
            throw Refusal.malformed("data-package-malformed")
                    .with(
                            "package",
                            data.path("kind").asString("") + "/"
                                    + data.path("key").asString(""))
                    .asException();
        }
    }

    /** Whether the package is in effect now. */
    private boolean accept(PublishedPackage published) {
        if (ReferenceKinds.ALL.of(published.kind()).isEmpty()) {
            return false;
        }
        if (reference.accept(published.dataPackage()) instanceof ReferenceData.Refused refused) {
            throw refused.refusal().asException();
        }
        return true;
    }

    private MongoCollection<Document> packages() {
        return mongo.getCollection("data_packages");
    }
}
