package sharpsword.casework.party;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import sharpsword.access.token.OfficerStanding;

/** The local copy of the officers, without names: agency-service tells identifiers and codes only. */
public final class Officers implements OfficerStanding {

    /** Collection of the copy; written by events only. */
    public static final String COLLECTION = "officers";

    /** Field of the copy: last day of the certificate, null without one, absent while nothing was told. */
    public static final String CERTIFICATE = "certificateValidTo";

    private final MongoOperations mongo;

    public Officers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * An officer as far as this service has to know.
     *
     * @param standing {@code ACTIVE} or {@code LEFT}
     * @param certificate law-enforcement certificate (执法证); null while nothing was told of it, because the copy is older
     *     than the field
     */
    public record Known(
            String officer,
            String agency,
            Set<String> roles,
            String standing,
            @Nullable Certificate certificate) {

        public Known {
            roles = Set.copyOf(roles);
        }

        /** Whether the officer belongs to the agency and has not left. */
        public boolean serves(String thatAgency) {
            return agency.equals(thatAgency) && standing.equals("ACTIVE");
        }

        /** Whether nothing that was told denies a certificate that is valid on that day. */
        public boolean isCertifiedOn(LocalDate day) {
            return certificate == null || certificate.isValidOn(day);
        }
    }

    /**
     * What was told of an officer's certificate.
     *
     * @param validTo last day on which it is valid; null if the officer has none
     */
    public record Certificate(@Nullable LocalDate validTo) {

        boolean isValidOn(LocalDate day) {
            return validTo != null && !day.isAfter(validTo);
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
                        found.getString("standing"),
                        certificate(found)));
    }

    private static @Nullable Certificate certificate(Document found) {
        if (!found.containsKey(CERTIFICATE)) {
            return null;
        }
        String validTo = found.getString(CERTIFICATE);
        return new Certificate(validTo == null ? null : LocalDate.parse(validTo));
    }

    /** An officer of whom nothing was told yet stands: the token vouches for them. */
    @Override
    public boolean stands(String officer) {
        return find(officer).map(known -> !known.standing().equals("LEFT")).orElse(true);
    }
}
