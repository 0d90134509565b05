package sharpsword.agency.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.agency.Items;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Stored;

/**
 * The directory as it is read. Which organs there are is no secret: every officer and service may read all of it, so the
 * reads here are not scoped.
 */
@Component
public final class Agencies {

    private final Documents<Agency> agencies;
    private final MongoOperations mongo;

    Agencies(Documents<Agency> agencies, MongoOperations mongo) {
        this.agencies = agencies;
        this.mongo = mongo;
    }

    public Optional<Stored<Agency>> find(String code) {
        return agencies.findEntrusted(code);
    }

    /**
     * The agency of that code, if it exists.
     *
     * @param field input field that named it
     * @throws sharpsword.access.RefusedException {@code agency-unknown}, {@code agency-dissolved}
     */
    public Agency requireActive(String code, String field) {
        Agency agency = find(code)
                .map(Stored::value)
                .orElseThrow(() -> Refusal.rule("agency-unknown")
                        .at(field)
                        .with("agency", code)
                        .asException());
        if (!agency.isActive()) {
            throw Refusal.rule("agency-dissolved")
                    .at(field)
                    .with("agency", code)
                    .asException();
        }
        return agency;
    }

    /** One part of the directory, by code. */
    public Items<Stored<Agency>> list(Wanted wanted, int offset, int limit) {
        Criteria criteria = wanted.criteria();
        List<Stored<Agency>> part = agencies.listEntrusted(criteria, new Listing(Sort.by("_id"), offset, limit));
        return new Items<>(part, mongo.count(new Query(criteria), Agency.TYPE.collection()));
    }

    /**
     * What is looked for; null for a condition that does not matter.
     *
     * @param text part of the code or the name
     */
    public record Wanted(
            @Nullable AgencyKind kind,
            @Nullable String district,
            Agency.@Nullable State state,
            @Nullable String text) {

        Criteria criteria() {
            List<Criteria> conditions = new ArrayList<>();
            Criteria criteria = new Criteria();
            if (kind != null) {
                criteria = criteria.and("kind").is(kind.name());
            }
            if (district != null) {
                criteria = criteria.and("district").is(district);
            }
            if (state != null) {
                criteria = criteria.and("state").is(state.name());
            }
            if (text != null && !text.isBlank()) {
                Pattern part = Pattern.compile(Pattern.quote(text.strip()));
                conditions.add(Criteria.where("_id").regex(part));
                conditions.add(Criteria.where("name").regex(part));
                criteria = criteria.orOperator(conditions);
            }
            return criteria;
        }
    }
}
