package sharpsword.agency.officer;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.access.Actor;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.agency.directory.Agency;
import sharpsword.agency.district.DistrictTree;
import sharpsword.reference.deadline.ChinaTime;

/** Who may change whose entry, and which roles may be given: the policies asked with today's districts. */
@Component
final class Granting {

    private final DistrictTree districts;
    private final Clock clock;

    Granting(DistrictTree districts, Clock clock) {
        this.districts = districts;
        this.clock = clock;
    }

    /** System administrators only; the service itself when it takes over accounts that exist already. */
    void requireRight(Caller caller) {
        if (!(caller.actor() instanceof Actor.Service)) {
            caller.require(Role.SYSTEM_ADMINISTRATOR);
        }
    }

    /**
     * Administrators act within their own district and below.
     *
     * @throws sharpsword.access.RefusedException {@code beyond-own-scope}
     */
    void requireReach(Caller caller, Officer officer) {
        if (!reaches(caller.actor(), officer.district())) {
            throw Refusal.notEntitled("beyond-own-scope")
                    .with("district", officer.district())
                    .asException();
        }
    }

    Optional<Refusal> objection(Caller caller, String officer, Agency agency, Registration wanted) {
        return objection(caller, officer, agency, wanted.roles(), wanted.certificate());
    }

    Optional<Refusal> objection(
            Caller caller, String officer, Agency agency, Set<Role> roles, @Nullable Certificate certificate) {
        return RolePolicy.firstObjection(new Grant(
                caller.actor(),
                reaches(caller.actor(), agency.district()),
                officer,
                agency,
                roles,
                certificate,
                ChinaTime.dateOf(clock.instant())));
    }

    /** Neighbouring provinces lie outside the city's tree: their few officers are the city's business. */
    private boolean reaches(Actor actor, String district) {
        if (!(actor instanceof Actor.Officer giver)) {
            return true;
        }
        return giver.district().equals(DistrictTree.CITY) || districts.reaches(giver.district(), district);
    }
}
