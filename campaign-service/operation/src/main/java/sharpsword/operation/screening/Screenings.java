package sharpsword.operation.screening;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Filters;

/** The screening runs, as far as the caller may see them. */
@Component
public final class Screenings {

    private final Documents<ScreeningRun> runs;

    Screenings(Documents<ScreeningRun> runs) {
        this.runs = runs;
    }

    public Optional<Stored<ScreeningRun>> find(Caller caller, String id) {
        return runs.find(caller, id);
    }

    public List<Stored<ScreeningRun>> list(Caller caller, Filters filters, Listing listing) {
        return runs.list(caller, filters.onScope(), listing);
    }

    public long count(Caller caller, Filters filters) {
        return runs.count(caller, filters.onScope());
    }
}
