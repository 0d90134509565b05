package sharpsword.casework.party;

import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import sharpsword.access.token.OfficerStanding;

/** The local copy of the officers, without names: agency-service tells identifiers and codes only. */
public final class Officers implements OfficerStanding {

    /** Collection of the copy; written by events only. */
    public static final String COLLECTION = "officers";

    private final MongoOperations mongo;

    public Officers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * An officer as far as this service has to know.
     *
     * @param standing {@code ACTIVE} or {@code LEFT}
     */
    public record Known(String officer, String agency, Set<String> roles, String standing) {

        public Known {
            roles = Set.copyOf(roles);
        }

        /** Whether the officer belongs to the agency and has not left. */
        public boolean serves(String thatAgency) {
            return agency.equals(thatAgency) && standing.equals("ACTIVE");
        }
    }

    public Optional<Known> find(String officer) {
        return Optional.ofNullable(mongo.getCollection(COLLECTION)
                        .find(new Document("_id", officer))
                        .batchSize(1)
                        .first())
                .map(found -> new Known(
                        officer,
                        found.getString("agency"),
                        Set.copyOf(found.getList("roles", String.class)),
                        found.getString("standing")));
    }

    /** An officer of whom nothing was told yet stands: the token vouches for them. */
    @Override
    public boolean stands(String officer) {
        return find(officer).map(known -> !known.standing().equals("LEFT")).orElse(true);
    }
}
