package sharpsword.agency.directory;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import sharpsword.access.Actor;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.agency.district.DistrictTree;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Outcome;

/** Entering, describing anew and dissolving agencies: the city's system administrator, or the service from its package. */
@Component
public final class MaintainingDirectory {

    private final Documents<Agency> agencies;
    private final ActiveOfficers officers;
    private final DistrictTree districts;

    MaintainingDirectory(Documents<Agency> agencies, ActiveOfficers officers, DistrictTree districts) {
        this.agencies = agencies;
        this.officers = officers;
        this.districts = districts;
    }

    /** Enters a new agency. Refused if its code is taken or its district is unknown. */
    public Outcome<Agency> enter(Command command, AgencyEntry entry) {
        requireRight(command);
        districts.requireKnown(entry.district(), "district");
        return agencies.create(command, entry.code(), moment -> {
            Agency agency = Agency.of(entry);
            return Decision.accept(agency, AgencyChanged.told("enter", agency));
        });
    }

    /** Describes an agency anew; its code stays, and so do district and kind while officers hold roles by them. */
    public Outcome<Agency> describe(Command command, AgencyEntry entry) {
        requireRight(command);
        districts.requireKnown(entry.district(), "district");
        // The right does not come from scope keys, which administrators do not have, but from the role proven above.
        return agencies.changeEntrusted(command, entry.code(), (agency, moment) -> {
            AgencyLife.TABLE.require(agency.state(), AgencyLife.Action.DESCRIBE);
            Agency next = agency.describedBy(entry);
            long placed = next.liesWhere(agency) ? 0 : officers.in(entry.code());
            if (placed > 0) {
                return Decision.reject(Refusal.rule("agency-in-use")
                        .at("district")
                        .with("agency", entry.code())
                        .with("officers", placed));
            }
            return next.equals(agency)
                    ? Decision.unchanged(agency)
                    : Decision.accept(next, AgencyChanged.told("describe", next));
        });
    }

    /** Dissolves an agency that has no active officer any more. */
    public Outcome<Agency> dissolve(Command command, String code, LocalDate on) {
        requireRight(command);
        // The right was proven above by role.
        return agencies.changeEntrusted(command, code, (agency, moment) -> {
            AgencyLife.TABLE.require(agency.state(), AgencyLife.Action.DISSOLVE);
            long left = officers.in(code);
            if (left > 0) {
                return Decision.reject(
                        Refusal.rule("agency-has-officers").with("agency", code).with("officers", left));
            }
            Agency next = agency.dissolved(on);
            return Decision.accept(next, AgencyChanged.told("dissolve", next));
        });
    }

    private static void requireRight(Command command) {
        if (command.caller().actor() instanceof Actor.Service) {
            return;
        }
        command.caller().require(Role.SYSTEM_ADMINISTRATOR);
        if (!command.caller().officer().district().equals(DistrictTree.CITY)) {
            throw Refusal.notEntitled("beyond-own-scope")
                    .with("district", command.caller().officer().district())
                    .asException();
        }
    }
}
