package sharpsword.operation.inspection;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Filters;
import sharpsword.operation.evidence.EvidenceOwner;
import sharpsword.operation.lead.SiteWork;

/** The inspections of the operation, as far as the caller may see them, and what the service itself must know of them. */
@Component
public final class Visits implements SiteWork.OfLead, EvidenceOwner {

    /** Kind under which evidence is bound to inspections. */
    public static final String KIND = "inspection";

    private static final int ENOUGH = 200;

    private final Documents<Inspection> inspections;

    Visits(Documents<Inspection> inspections) {
        this.inspections = inspections;
    }

    public Optional<Stored<Inspection>> find(Caller caller, String id) {
        return inspections.find(caller, id);
    }

    public java.util.List<Stored<Inspection>> list(Caller caller, Filters filters, Listing listing) {
        return inspections.list(caller, filters.onScope(), listing);
    }

    public long count(Caller caller, Filters filters) {
        return inspections.count(caller, filters.onScope());
    }

    /** Completed visits at a firm in the twelve months before a day. A number only, so whoever plans a visit may know it. */
    long inYearBefore(String enterprise, LocalDate day) {
        Criteria atFirm = Criteria.where("enterprise")
                .is(enterprise)
                .and("scheduledFor")
                .gte(day.minusYears(1).toString())
                .lt(day.toString())
                .and("state")
                .is(InspectionState.COMPLETED.name());
        return number(atFirm);
    }

    /** The guard of a lead's conclusion counts all of its inspections, whoever may see them. */
    @Override
    public SiteWork ofLead(String lead) {
        return new SiteWork(
                number(byLead(lead, InspectionState.SCHEDULED, InspectionState.ON_SITE)),
                number(byLead(lead, InspectionState.COMPLETED)));
    }

    /** The guard of the operation's own life counts all inspections of a year, up to 200. */
    public long ofYear(int year, InspectionState... states) {
        return number(Criteria.where("year").is(year).and("state").in(names(states)));
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
        return inspections.findEntrusted(record).stream()
                .flatMap(stored -> stored.value().answers().stream())
                .flatMap(answer -> answer.evidence().stream())
                .anyMatch(evidence -> evidence.file().equals(file));
    }

    private static Criteria byLead(String lead, InspectionState... states) {
        return Criteria.where("trigger.lead").is(lead).and("state").in(names(states));
    }

    private static Object[] names(InspectionState... states) {
        return java.util.Arrays.stream(states).map(Enum::name).toArray();
    }

    private long number(Criteria filter) {
        return inspections
                .listEntrusted(filter, Listing.first(ENOUGH, Sort.unsorted()))
                .size();
    }
}
