package sharpsword.operation.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Moment;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Matters;
import sharpsword.operation.desk.Sight;
import sharpsword.operation.desk.Signature;
import sharpsword.operation.evidence.Evidence;
import sharpsword.operation.evidence.KeepingEvidence;
import sharpsword.operation.inspection.Inspection;
import sharpsword.operation.inspection.InspectionState;
import sharpsword.operation.inspection.Site;
import sharpsword.operation.inspection.Visits;
import sharpsword.operation.lead.Leads;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.deadline.ChinaTime;

/** Registers a problem that an inspection or a lead showed. */
@Component
public final class FindingProblem {

    private final Documents<Problem> problems;
    private final OperationProfile profile;
    private final ReferenceData reference;
    private final Visits visits;
    private final Leads leads;
    private final Matters matters;
    private final Sight sight;
    private final KeepingEvidence keeping;

    FindingProblem(
            Documents<Problem> problems,
            OperationProfile profile,
            ReferenceData reference,
            Visits visits,
            Leads leads,
            Matters matters,
            Sight sight,
            KeepingEvidence keeping) {
        this.problems = problems;
        this.profile = profile;
        this.reference = reference;
        this.visits = visits;
        this.leads = leads;
        this.matters = matters;
        this.sight = sight;
        this.keeping = keeping;
    }

    public Outcome<Problem> find(Command command, Report report) {
        Caller caller = command.caller();
        caller.require(Role.INSPECTOR);
        Basis basis = basis(caller, report);
        String id = command.newId();
        return keeping.binding(
                caller,
                Problems.KIND,
                id,
                report.evidence(),
                evidence -> problems.create(
                        command,
                        id,
                        moment -> problem(id, caller, report, basis, evidence, moment.notBefore(basis.notBefore()))
                                .find()));
    }

    private Problem problem(
            String id, Caller caller, Report report, Basis basis, List<Evidence> evidence, Moment moment) {
        LocalDate day = ChinaTime.dateOf(moment.occurredAt());
        Site site = basis.site();
        matters.requireOurs(site.matter(), day);
        sight.require(caller, site.district(), day);
        Category category = Category.require(report.category(), day, profile, reference.packages());
        Severity severity = report.severity() == null ? category.severity() : report.severity();
        String agency = caller.officer().agency();
        Instant issuedAt = moment.occurredAt();
        ProblemClocks clocks = ProblemClocks.of(reference.packages());
        return new Problem(
                id,
                sight.of(agency, site.district(), day, basis.partners(), basis.officers()),
                profile.code(),
                day.getYear(),
                site.district(),
                agency,
                site.enterprise(),
                site.name(),
                site.place(),
                basis.inspection(),
                basis.lead(),
                site.matter(),
                site.programme(),
                matters.strandOf(site.matter()),
                new Finding(
                        category.code(),
                        category.title(),
                        category.lawRefs(),
                        severity,
                        report.mode(),
                        report.description(),
                        report.correctedOnSpot(),
                        Signature.of(caller, issuedAt)),
                report.duty(),
                issuedAt,
                ProblemClocks.dateOf(clocks.rectification(id, severity, issuedAt, issuedAt)),
                evidence,
                List.of(),
                WriteOff.NONE,
                null,
                null,
                null,
                0,
                ProblemState.OPEN);
    }

    private Basis basis(Caller caller, Report report) {
        String inspection = report.inspection();
        if (inspection != null) {
            Stored<Inspection> stored = visits.find(caller, inspection)
                    .orElseThrow(() -> Refusal.unknown("inspection-unknown")
                            .at("inspection")
                            .with("id", inspection)
                            .asException());
            InspectionState state = stored.value().state();
            if (state != InspectionState.ON_SITE && state != InspectionState.COMPLETED) {
                throw Refusal.conflict("problem-inspection-not-begun")
                        .at("inspection")
                        .with("state", state.name())
                        .asException();
            }
            return Basis.of(stored.value(), stored.bornAt());
        }
        String lead = report.lead();
        if (lead == null) {
            throw Refusal.rule("problem-basis-missing").at("inspection").asException();
        }
        return leads.find(caller, lead)
                .map(stored -> Basis.of(stored.value(), stored.bornAt(), report.site()))
                .orElseThrow(() -> Refusal.unknown("lead-unknown")
                        .at("lead")
                        .with("id", lead)
                        .asException());
    }
}
