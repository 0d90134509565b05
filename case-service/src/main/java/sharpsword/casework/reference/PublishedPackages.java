package sharpsword.casework.reference;

import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Mark;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.data.Validity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The data packages that campaign published, kept in this service's own database: they are in force again after a
 * restart, and what one instance has heard the others take from there.
 */
@Component
public class PublishedPackages {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedPackages.class);
    private static final String COLLECTION = "reference_packages";
    private static final int MOST = 1000;

    private final ReferenceData reference;
    private final MongoOperations mongo;
    private final JsonMapper json;

    PublishedPackages(ReferenceData reference, MongoOperations mongo, JsonMapper json) {
        this.reference = reference;
        this.mongo = mongo;
        this.json = json;
        takeFromDatabase();
    }

    /**
     * Takes a published package into use and keeps it.
     *
     * @param data as {@code reference.published.v1} carries it
     * @return why it is not used; empty if it is. {@code data-package-kind-unknown} is the business of another service
     */
    public Optional<Refusal> take(JsonNode data) {
        DataPackage arriving = read(data);
        Optional<Refusal> refused = accept(arriving);
        if (refused.isEmpty()) {
            String id = arriving.id().toString();
            mongo.getCollection(COLLECTION)
                    .updateOne(
                            new Document("_id", id),
                            new Document("$set", new Document("text", data.toString())),
                            new UpdateOptions().upsert(true));
        }
        return refused;
    }

    /** Takes what other instances have kept. */
    @Scheduled(fixedDelay = 10_000)
    void takeFromDatabase() {
        mongo.getCollection(COLLECTION)
                .find()
                .limit(MOST)
                .batchSize(MOST)
                .forEach(kept -> accept(read(json.readTree(kept.getString("text"))))
                        .ifPresent(refused ->
                                LOG.warn("The kept data package {} is refused: {}", kept.get("_id"), refused)));
    }

    private Optional<Refusal> accept(DataPackage arriving) {
        return reference.accept(arriving) instanceof ReferenceData.Refused refused
                ? Optional.of(refused.refusal())
                : Optional.empty();
    }

    static DataPackage read(JsonNode data) {
        if (!(data.get("content") instanceof ArrayNode content)) {
            throw Refusal.malformed("data-package-invalid").at("content").asException();
        }
        String key = data.path("key").asString("");
        return new DataPackage(
                data.path("kind").asString(""),
                key,
                data.path("version").asInt(0),
                new Validity(LocalDate.parse(data.path("validFrom").asString("")), date(data)),
                data.path("title").asString(key),
                data.path("source").asString("campaign"),
                mark(data.path("mark").asString("").toUpperCase(Locale.ROOT)),
                content);
    }

    private static @Nullable LocalDate date(JsonNode data) {
        String text = data.path("validTo").asString("");
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Mark mark(String text) {
        return Stream.of(Mark.values())
                .filter(mark -> mark.name().equals(text))
                .findFirst()
                .orElse(Mark.ASSUMED);
    }
}
