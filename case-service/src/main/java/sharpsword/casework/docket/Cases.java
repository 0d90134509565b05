package sharpsword.casework.docket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.casework.clock.ClockFace;
import sharpsword.casework.clock.Reckoner;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Entry;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Stored;
import sharpsword.reference.deadline.Light;

/** The lists and questions about cases; all within the caller's scope. */
@Component
public class Cases {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "openedAt");
    private static final int PAGE = 200;

    private final Documents<PenaltyCase> documents;
    private final TransfersOfCase transfers;
    private final CaseSearch search;
    private final Reckoner reckoner;

    Cases(Documents<PenaltyCase> documents, TransfersOfCase transfers, CaseSearch search, Reckoner reckoner) {
        this.documents = documents;
        this.transfers = transfers;
        this.search = search;
        this.reckoner = reckoner;
    }

    /**
     * Which cases are wanted; what is null or false does not restrict.
     *
     * @param mine only those that the caller investigates
     * @param text the beginning of a number, a unified social credit code, or a part of a firm's name
     * @param light only those whose most urgent open clock has this colour
     */
    public record Wanted(
            @Nullable CaseState state,
            boolean mine,
            @Nullable String text,
            @Nullable Light light) {}

    /** A page of a list with the number of all that match within the caller's scope. */
    public record Page(List<Stored<PenaltyCase>> items, long total) {}

    public Optional<Stored<PenaltyCase>> find(Caller caller, String id) {
        return documents.find(caller, id);
    }

    /** The case, or the refusal that does not tell whether it exists. */
    public Stored<PenaltyCase> require(Caller caller, String id) {
        return find(caller, id)
                .orElseThrow(
                        () -> Refusal.unknown("case-unknown").with("id", id).asException());
    }

    public Page list(Caller caller, Wanted wanted, int offset, int limit, Instant asOf) {
        UnaryOperator<Criteria> filter = search.filter(caller, wanted);
        if (wanted.light() == null) {
            return new Page(
                    documents.list(caller, filter, new Listing(NEWEST_FIRST, offset, limit)),
                    documents.count(caller, filter));
        }
        // A colour depends on the day of the question, so no index can hold it: the clocks of the matching are
        // reckoned.
        new Listing(NEWEST_FIRST, offset, limit);
        List<Stored<PenaltyCase>> coloured = new ArrayList<>();
        each(caller, wanted, asOf, coloured::add);
        return new Page(coloured.stream().skip(offset).limit(limit).toList(), coloured.size());
    }

    /** Hands on every matching case, newest first. */
    public void each(Caller caller, Wanted wanted, Instant asOf, Consumer<Stored<PenaltyCase>> taker) {
        UnaryOperator<Criteria> filter = search.filter(caller, wanted);
        for (int offset = 0; ; offset += PAGE) {
            List<Stored<PenaltyCase>> page = documents.list(caller, filter, new Listing(NEWEST_FIRST, offset, PAGE));
            page.stream()
                    .filter(one -> wanted.light() == null || light(one.value(), asOf) == wanted.light())
                    .forEach(taker);
            if (page.size() < PAGE) {
                return;
            }
        }
    }

    /** The clocks of a case at that instant. */
    public List<ClockFace> clocks(PenaltyCase state, Instant asOf) {
        return reckoner.faces(CaseTimes.of(state, transfers.of(state.id())), asOf);
    }

    /** The most urgent colour of a case at that instant. */
    public Light light(PenaltyCase state, Instant asOf) {
        return Reckoner.worst(clocks(state, asOf));
    }

    public List<Entry> history(Caller caller, String id) {
        return documents.history(caller, id);
    }
}
