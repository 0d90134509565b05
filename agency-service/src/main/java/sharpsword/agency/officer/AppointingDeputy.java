package sharpsword.agency.officer;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import sharpsword.access.Actor;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.agency.officer.OfficerLife.Action;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;

/**
 * Appointing who acts for the head of a unit (正职) for a time, and ending it. The head does it, or a system administrator
 * within reach. What only the head may approve, the deputy may approve while the time runs.
 */
@Component
public final class AppointingDeputy {

    private final Documents<Officer> officers;
    private final Officers register;
    private final OfficerClaims claims;
    private final Granting granting;

    AppointingDeputy(Documents<Officer> officers, Officers register, OfficerClaims claims, Granting granting) {
        this.officers = officers;
        this.register = register;
        this.claims = claims;
        this.granting = granting;
    }

    /** Appoints an officer of the head's own agency from one day to another, both included. */
    public Outcome<Officer> appoint(Command command, String id, LocalDate from, LocalDate to) {
        Officer deputy = entitled(command.caller(), id);
        Officer head = register.head(deputy.agency())
                .orElseThrow(() -> Refusal.rule("unit-head-missing")
                        .with("agency", deputy.agency())
                        .asException());
        claims.claim(OfficerClaims.DEPUTY, deputy.agency(), id);
        try {
            return officers.changeEntrusted(command, id, (officer, moment) -> {
                OfficerLife.TABLE.require(officer.standing(), Action.APPOINT_DEPUTY);
                requireFit(officer);
                LocalDate today = ChangingOfficer.today(moment);
                Deputyship deputyship = Deputyship.of(head.id(), from, to, today);
                return ChangingOfficer.told(
                        "deputise", officer, officer.standing(officer.assigned(), deputyship, today));
            });
        } finally {
            claims.settle(OfficerClaims.DEPUTY, deputy.agency(), id);
        }
    }

    /** Ends a deputyship before its time, or before it has begun. */
    public Outcome<Officer> end(Command command, String id) {
        Officer deputy = entitled(command.caller(), id);
        Outcome<Officer> outcome = officers.changeEntrusted(command, id, (officer, moment) -> {
            OfficerLife.TABLE.require(officer.standing(), Action.END_DEPUTYSHIP);
            if (officer.deputyship() == null) {
                return Decision.reject(Refusal.conflict("no-deputyship").with("officer", id));
            }
            return ChangingOfficer.told(
                    "end-deputyship",
                    officer,
                    officer.standing(officer.assigned(), null, ChangingOfficer.today(moment)));
        });
        claims.settle(OfficerClaims.DEPUTY, deputy.agency(), id);
        return outcome;
    }

    /** Whom the caller may not even see is as unknown as nobody. */
    private Officer entitled(Caller caller, String id) {
        Officer deputy = register.find(caller, id)
                .map(Stored::value)
                .orElseThrow(
                        () -> Refusal.unknown("document-unknown").with("id", id).asException());
        requireRight(caller, deputy);
        return deputy;
    }

    /** A deputy cannot pass the deputyship on: the head's own, assigned role counts. */
    private void requireRight(Caller caller, Officer deputy) {
        boolean isHead = caller.actor() instanceof Actor.Officer officer
                && register.head(deputy.agency())
                        .filter(head -> head.id().equals(officer.officerId()))
                        .isPresent();
        if (!isHead) {
            granting.requireRight(caller);
            granting.requireReach(caller, deputy);
        }
    }

    private static void requireFit(Officer officer) {
        if (!Deputyship.fits(officer.assigned())) {
            throw Refusal.rule("deputy-unfit").with("officer", officer.id()).asException();
        }
    }
}
