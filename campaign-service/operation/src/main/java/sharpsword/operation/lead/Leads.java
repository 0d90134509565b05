package sharpsword.operation.lead;

import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Filters;

/** The leads of the operation, as far as the caller may see them. */
@Component
public final class Leads {

    private final Documents<Lead> leads;

    Leads(Documents<Lead> leads) {
        this.leads = leads;
    }

    public Optional<Stored<Lead>> find(Caller caller, String id) {
        return leads.find(caller, id);
    }

    public List<Stored<Lead>> list(Caller caller, Filters filters, Listing listing) {
        return leads.list(caller, filters.onScope(), listing);
    }

    public long count(Caller caller, Filters filters) {
        return leads.count(caller, filters.onScope());
    }

    /** How many leads of the year there are at all, for the guard of the operation's own life. */
    public boolean anyOfYear(int year) {
        return !leads.listEntrusted(
                        Criteria.where("year").is(year),
                        Listing.first(1, org.springframework.data.domain.Sort.unsorted()))
                .isEmpty();
    }
}
