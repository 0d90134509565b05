package sharpsword.operation.lead;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The next state of a lead, while it is being put together. */
final class LeadEdit {

    private final Lead before;
    private Set<String> visibleTo;
    private LeadState state;
    private List<String> officers;
    private List<String> inspections;
    private @Nullable String dispatchedTo;
    private @Nullable String takenOverAs;
    private @Nullable Conclusion conclusion;

    LeadEdit(Lead before) {
        this.before = before;
        this.visibleTo = before.visibleTo();
        this.state = before.state();
        this.officers = before.officers();
        this.inspections = before.inspections();
        this.dispatchedTo = before.dispatchedTo();
        this.takenOverAs = before.takenOverAs();
        this.conclusion = before.conclusion();
    }

    LeadEdit visibleTo(Set<String> keys) {
        this.visibleTo = keys;
        return this;
    }

    LeadEdit state(LeadState next) {
        this.state = next;
        return this;
    }

    LeadEdit officers(List<String> assigned) {
        this.officers = assigned;
        return this;
    }

    LeadEdit inspections(List<String> scheduled) {
        this.inspections = scheduled;
        return this;
    }

    LeadEdit dispatchedTo(String operation) {
        this.dispatchedTo = operation;
        return this;
    }

    LeadEdit takenOverAs(String lead) {
        this.takenOverAs = lead;
        return this;
    }

    LeadEdit conclusion(Conclusion reached) {
        this.conclusion = reached;
        return this;
    }

    Lead lead() {
        return new Lead(
                before.id(),
                visibleTo,
                before.operation(),
                before.year(),
                before.source(),
                before.matter(),
                before.programme(),
                before.strand(),
                before.district(),
                before.agency(),
                before.enterprise(),
                before.subject(),
                before.description(),
                before.place(),
                before.tip(),
                before.origin(),
                before.found(),
                state,
                officers,
                inspections,
                dispatchedTo,
                takenOverAs,
                conclusion);
    }
}
