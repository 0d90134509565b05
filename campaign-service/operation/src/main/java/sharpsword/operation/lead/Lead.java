package sharpsword.operation.lead;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.IndexKeys;
import sharpsword.messaging.document.Moment;
import sharpsword.operation.desk.Place;
import sharpsword.operation.desk.Signature;

/**
 * Something that may show a violation (线索).
 *
 * <p>Born when an officer registers it, a tip is handed on, a screening rule finds it or another operation hands it over.
 * It is assigned and looked into, usually by an inspection, and ends with a conclusion; or another operation takes it
 * over, where it goes on as a lead of its own that names this one as its origin.
 *
 * @param operation code of the operation
 * @param year year of the campaign in which it was registered
 * @param strand code of the strand that its matter belongs to; null if none
 * @param officers identifiers of the officers to whom it is assigned
 * @param inspections identifiers of inspections that were scheduled because of it
 * @param dispatchedTo operation that was asked to take it over; null while it is ours
 * @param takenOverAs identifier of the lead that the other operation made of it
 */
public record Lead(
        String id,
        @JsonIgnore Set<String> visibleTo,
        String operation,
        int year,
        LeadSource source,
        String matter,
        @Nullable String programme,
        @Nullable String strand,
        String district,
        String agency,
        @Nullable String enterprise,
        @Nullable String subject,
        @Nullable String description,
        @Nullable Place place,
        @Nullable String tip,
        @Nullable Origin origin,
        @Nullable Found found,
        LeadState state,
        List<String> officers,
        List<String> inspections,
        @Nullable String dispatchedTo,
        @Nullable String takenOverAs,
        @Nullable Conclusion conclusion)
        implements Aggregate {

    public static final DocumentType<Lead> TYPE = DocumentType.of(
            "leads",
            Lead.class,
            IndexKeys.of("visibleTo", "state", "-bornAt"),
            IndexKeys.of("visibleTo", "-bornAt"),
            IndexKeys.of("year"));

    public Lead {
        visibleTo = Set.copyOf(visibleTo);
        officers = List.copyOf(officers);
        inspections = List.copyOf(inspections);
    }

    static Lead registered(
            String id, Draft draft, String operation, int year, @Nullable String strand, Set<String> visibleTo) {
        return new Lead(
                id,
                visibleTo,
                operation,
                year,
                draft.source(),
                draft.matter(),
                draft.programme(),
                strand,
                draft.district(),
                draft.agency(),
                draft.enterprise(),
                draft.subject(),
                draft.description(),
                draft.place(),
                draft.tip(),
                draft.origin(),
                draft.found(),
                LeadState.REGISTERED,
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    /** What is told when it is registered: that it is there and, if it came from elsewhere, that it was taken over. */
    Decision<Lead> register() {
        List<Happening> told = new ArrayList<>(List.of(told("register", "lead.registered.v1")));
        if (origin != null) {
            told.add(told("take-over", "lead.taken-over.v1"));
        }
        return Decision.accept(this, told);
    }

    Decision<Lead> assign(List<String> to, Set<String> newVisibleTo) {
        LeadState next = LeadLife.TABLE.require(state, LeadAction.ASSIGN);
        return moved(edited().state(next).officers(to).visibleTo(newVisibleTo), "assign", "lead.assigned.v1");
    }

    /** Asks another operation to take it over under the matter that it truly has; ours keeps the matter it was registered by. */
    Decision<Lead> dispatch(String to, String trueMatter) {
        LeadState next = LeadLife.TABLE.require(state, LeadAction.DISPATCH);
        Lead dispatched = edited().state(next).dispatchedTo(to).lead();
        LeadTold told = LeadTold.of(dispatched).about(trueMatter);
        return Decision.accept(dispatched, Happening.told("dispatch", "lead.dispatched.v1", told));
    }

    Decision<Lead> handOver(String takenOver) {
        if (takenOver.equals(takenOverAs)) {
            return Decision.unchanged(this);
        }
        LeadState next = LeadLife.TABLE.require(state, LeadAction.HAND_OVER);
        return moved(edited().state(next).takenOverAs(takenOver), "hand-over", "lead.handed-over.v1");
    }

    /** Notes an inspection. It may be heard of after the conclusion, which it does not touch. */
    Decision<Lead> inspect(String inspection) {
        if (inspections.contains(inspection) || LeadLife.TABLE.after(state, LeadAction.INSPECT) == null) {
            return Decision.unchanged(this);
        }
        List<String> more = new ArrayList<>(inspections);
        more.add(inspection);
        return moved(edited().state(LeadState.INSPECTING).inspections(more), "inspect", "lead.inspecting.v1");
    }

    Decision<Lead> conclude(Conclusion.Outcome outcome, String note, SiteWork work, Caller caller, Moment moment) {
        LeadState next = LeadLife.TABLE.require(state, LeadAction.CONCLUDE);
        if (work.open() > 0) {
            return Decision.reject(Refusal.rule("lead-inspection-open").with("inspections", work.open()));
        }
        if (outcome != Conclusion.Outcome.UNVERIFIED && work.completed() == 0) {
            return Decision.reject(Refusal.rule("lead-not-inspected").at("outcome"));
        }
        Conclusion reached = new Conclusion(outcome, note, Signature.of(caller, moment.occurredAt()));
        return moved(edited().state(next).conclusion(reached), "conclude", "lead.concluded.v1");
    }

    private LeadEdit edited() {
        return new LeadEdit(this);
    }

    private static Decision<Lead> moved(LeadEdit edit, String action, String type) {
        Lead next = edit.lead();
        return Decision.accept(next, next.told(action, type));
    }

    private Happening told(String action, String type) {
        return Happening.told(action, type, LeadTold.of(this));
    }
}
