package sharpsword.operation.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Filters;
import sharpsword.operation.evidence.EvidenceOwner;
import sharpsword.operation.inspection.ProblemCount;

/** The problems of the operation, as far as the caller may see them, and what the service itself must know of them. */
@Component
public final class Problems implements EvidenceOwner, ProblemCount, ProblemsOfCases {

    /** Kind under which evidence is bound to problems. */
    static final String KIND = "problem";

    private static final int PAGE = 200;

    private final Documents<Problem> problems;

    Problems(Documents<Problem> problems) {
        this.problems = problems;
    }

    public Optional<Stored<Problem>> find(Caller caller, String id) {
        return problems.find(caller, id);
    }

    public List<Stored<Problem>> list(Caller caller, Filters filters, Listing listing) {
        return problems.list(caller, filters.onScope(), listing);
    }

    public long count(Caller caller, Filters filters) {
        return problems.count(caller, filters.onScope());
    }

    /**
     * Conditions for what should have been put right before a day and is still to be.
     *
     * @param state the only state that is asked for; null for all of them
     */
    public static Filters overdue(Filters filters, LocalDate day, @Nullable ProblemState state) {
        List<ProblemState> asked = ProblemState.OWED.stream()
                .filter(owed -> state == null || owed == state)
                .toList();
        return filters.lessThan("dueOn", day.toString()).isOneOf("state", asked);
    }

    /** Problems that are not written off, page after page in the order of their identifiers, for the service's own jobs. */
    List<Stored<Problem>> openAfter(String id) {
        Criteria open = Criteria.where("state")
                .ne(ProblemState.WRITTEN_OFF.name())
                .and("_id")
                .gt(id);
        return problems.listEntrusted(open, Listing.first(PAGE, Sort.by("_id")));
    }

    /** The problem that a case was opened for, for the listener that hears of the case's transfer. */
    @Override
    public Optional<String> ofCase(String caseId) {
        return problems.listEntrusted(Criteria.where("caseId").is(caseId), Listing.first(1, Sort.unsorted())).stream()
                .map(stored -> stored.value().id())
                .findFirst();
    }

    /** The guard of the operation's own life asks whether any problem of the year is open. */
    public long openOfYear(int year) {
        Criteria open = Criteria.where("year").is(year).and("state").ne(ProblemState.WRITTEN_OFF.name());
        return problems.listEntrusted(open, Listing.first(PAGE, Sort.unsorted()))
                .size();
    }

    /** The guard of an inspection's completion counts its problems, whoever may see them. */
    @Override
    public int ofInspection(String inspection) {
        return problems.listEntrusted(Criteria.where("inspection").is(inspection), Listing.first(PAGE, Sort.unsorted()))
                .size();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isVisibleTo(Caller caller, String record) {
        return find(caller, record).isPresent();
    }

    /** Asked by the sweep of evidence, which acts for the service. */
    @Override
    public boolean lists(String record, String file) {
        return problems.findEntrusted(record).stream()
                .flatMap(stored -> stored.value().evidence().stream())
                .anyMatch(evidence -> evidence.file().equals(file));
    }
}
