package sharpsword.operation.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.access.token.OfficerStanding;

/** The local copy of the officers. Agency-service owns them; a change arrives by event within seconds. */
@Component
public final class Officers implements OfficerStanding {

    /** Collection of the copy; one document an officer, written by the projection only. */
    public static final String COLLECTION = "officers";

    private final MongoOperations mongo;

    Officers(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.getCollection(COLLECTION).createIndex(new Document("officer", 1));
    }

    public Optional<Officer> find(String id) {
        return Optional.ofNullable(mongo.getCollection(COLLECTION)
                        .find(new Document("officer", id))
                        .batchSize(1)
                        .first())
                .map(Officers::read);
    }

    /** Somebody of whom nothing was heard yet stands: the token alone speaks for a new officer. */
    @Override
    public boolean stands(String officerId) {
        return find(officerId).map(Officer::active).orElse(true);
    }

    /**
     * The officer, who must be in service.
     *
     * @throws sharpsword.access.RefusedException {@code officer-unknown}, {@code officer-not-in-service}
     */
    public Officer inService(String id) {
        Officer officer = find(id).orElseThrow(() -> Refusal.rule("officer-unknown")
                .at("officers")
                .with("officer", id)
                .asException());
        if (!officer.active()) {
            throw Refusal.rule("officer-not-in-service")
                    .at("officers")
                    .with("officer", id)
                    .asException();
        }
        return officer;
    }

    private static Officer read(Document stored) {
        return new Officer(
                stored.getString("officer"),
                stored.getString("agency"),
                stored.getString("district"),
                Set.copyOf(stored.getList("roles", String.class, List.of())),
                stored.getBoolean("active", false),
                date(stored.getString("certifiedTo")));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
