package sharpsword.agency.officer;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.agency.directory.Agencies;
import sharpsword.agency.directory.Agency;
import sharpsword.agency.officer.OfficerLife.Action;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Moment;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;
import sharpsword.reference.deadline.ChinaTime;

/**
 * Changing an entry of the register: roles, certificate, leaving.
 *
 * <p>Administrators have no scope keys, so the writes are entrusted: role and reach are proven here on the entry itself.
 */
@Component
public final class ChangingOfficer {

    private final Documents<Officer> officers;
    private final OfficerClaims claims;
    private final Agencies agencies;
    private final Granting granting;

    ChangingOfficer(Documents<Officer> officers, OfficerClaims claims, Agencies agencies, Granting granting) {
        this.officers = officers;
        this.claims = claims;
        this.agencies = agencies;
        this.granting = granting;
    }

    /** Assigns other roles in place of those held. Acting for the head ends with roles that do not go with it. */
    public Outcome<Officer> assign(Command command, String id, Set<Role> roles) {
        granting.requireRight(command.caller());
        Officer before = officers.findEntrusted(id)
                .map(Stored::value)
                .orElseThrow(
                        () -> Refusal.unknown("document-unknown").with("id", id).asException());
        Agency agency = agencies.requireActive(before.agency(), "agency");
        boolean head = roles.contains(Role.UNIT_HEAD);
        if (head && before.isActive()) {
            claims.claim(OfficerClaims.HEAD, agency.id(), id);
        }
        try {
            return officers.changeEntrusted(command, id, (officer, moment) -> {
                OfficerLife.TABLE.require(officer.standing(), Action.CHANGE_ROLES);
                return granting.objection(command.caller(), id, agency, roles, officer.certificate())
                        .<Decision<Officer>>map(Decision::reject)
                        .orElseGet(() -> told("assign", officer, assigned(officer, roles, moment)));
            });
        } finally {
            claims.settle(OfficerClaims.HEAD, agency.id(), id);
            if (before.deputyship() != null) {
                claims.settle(OfficerClaims.DEPUTY, agency.id(), id);
            }
        }
    }

    private static Officer assigned(Officer officer, Set<Role> roles, Moment moment) {
        return officer.standing(roles, Deputyship.fits(roles) ? officer.deputyship() : null, today(moment));
    }

    /** Enters a renewed certificate. */
    public Outcome<Officer> certify(Command command, String id, Certificate certificate) {
        granting.requireRight(command.caller());
        return officers.changeEntrusted(command, id, (officer, moment) -> {
            granting.requireReach(command.caller(), officer);
            OfficerLife.TABLE.require(officer.standing(), Action.RENEW_CERTIFICATE);
            return told("certify", officer, officer.certified(certificate));
        });
    }

    /** Records that somebody leaves: no role is in force any more, the account is disabled, its sessions end. */
    public Outcome<Officer> leave(Command command, String id) {
        granting.requireRight(command.caller());
        Outcome<Officer> outcome = officers.changeEntrusted(command, id, (officer, moment) -> {
            granting.requireReach(command.caller(), officer);
            return told("leave", officer, officer.left(OfficerLife.TABLE.require(officer.standing(), Action.LEAVE)));
        });
        if (outcome instanceof Outcome.Done<Officer> done) {
            claims.settle(OfficerClaims.HEAD, done.stored().value().agency(), id);
            claims.settle(OfficerClaims.DEPUTY, done.stored().value().agency(), id);
        }
        return outcome;
    }

    static Decision<Officer> told(String action, Officer before, Officer after) {
        return after.equals(before)
                ? Decision.unchanged(before)
                : Decision.accept(after, OfficerChanged.told(action, after));
    }

    static LocalDate today(Moment moment) {
        return ChinaTime.dateOf(moment.recordedAt());
    }
}
