package sharpsword.agency.officer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import sharpsword.access.Actor;
import sharpsword.access.Caller;
import sharpsword.access.Role;
import sharpsword.access.token.OfficerStanding;
import sharpsword.agency.Items;
import sharpsword.agency.directory.ActiveOfficers;
import sharpsword.agency.district.DistrictTree;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Stored;

/**
 * The register as it is read. Officers see it within their scope; the system and security administrators, who have no
 * scope keys because they see no case content, see the officers of their own district and, in the city, all.
 */
@Component
public final class Officers implements ActiveOfficers, OfficerStanding {

    private final Documents<Officer> officers;
    private final MongoOperations mongo;

    Officers(Documents<Officer> officers, MongoOperations mongo) {
        this.officers = officers;
        this.mongo = mongo;
    }

    /** The officer, if the caller may see the entry. */
    public Optional<Stored<Officer>> find(Caller caller, String id) {
        if (!administers(caller)) {
            return officers.find(caller, id);
        }
        // Entrusted: the administrator's reach is the condition, scope keys play no part.
        return officers.findEntrusted(id)
                .filter(found -> isCity(caller)
                        || found.value().district().equals(caller.officer().district()));
    }

    /** One part of the register, by login. */
    public Items<Stored<Officer>> list(Caller caller, Wanted wanted, int offset, int limit) {
        Listing listing = new Listing(Sort.by("login"), offset, limit);
        if (!administers(caller)) {
            return new Items<>(officers.list(caller, wanted::narrow, listing), officers.count(caller, wanted::narrow));
        }
        Criteria reach = isCity(caller)
                ? new Criteria()
                : Criteria.where("district").is(caller.officer().district());
        Criteria criteria = wanted.narrow(reach);
        return new Items<>(
                officers.listEntrusted(criteria, listing), mongo.count(new Query(criteria), Officer.TYPE.collection()));
    }

    /** The head of an agency, deputies aside. Asked by the service's own use cases. */
    public Optional<Officer> head(String agency) {
        Criteria criteria = Criteria.where("agency")
                .is(agency)
                .and("standing")
                .is(Standing.ACTIVE.name())
                .and("assigned")
                .is(Role.UNIT_HEAD.name());
        return officers.listEntrusted(criteria, Listing.first(1, Sort.by("login"))).stream()
                .map(Stored::value)
                .findFirst();
    }

    @Override
    public long in(String agency) {
        Criteria criteria = Criteria.where("agency").is(agency).and("standing").is(Standing.ACTIVE.name());
        return mongo.count(new Query(criteria), Officer.TYPE.collection());
    }

    /** Whom the register does not know, the token stands for: so the first administrator of a new platform gets in. */
    @Override
    public boolean stands(String officerId) {
        return officers.findEntrusted(officerId)
                .map(found -> found.value().isActive())
                .orElse(true);
    }

    private static boolean administers(Caller caller) {
        return caller.has(Role.SYSTEM_ADMINISTRATOR)
                || caller.has(Role.SECURITY_ADMINISTRATOR)
                || caller.actor() instanceof Actor.Service;
    }

    private static boolean isCity(Caller caller) {
        return !(caller.actor() instanceof Actor.Officer officer)
                || officer.district().equals(DistrictTree.CITY);
    }

    /** What is looked for; null for a condition that does not matter. */
    public record Wanted(
            @Nullable String agency,
            @Nullable Role role,
            @Nullable Standing standing) {

        Criteria narrow(Criteria scope) {
            Criteria criteria = scope;
            if (agency != null) {
                criteria = criteria.and("agency").is(agency);
            }
            if (standing != null) {
                criteria = criteria.and("standing").is(standing.name());
            }
            if (role != null) {
                criteria = criteria.and("roles").in(List.of(role.name()));
            }
            return criteria;
        }
    }
}
