package sharpsword.agency.officer;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.access.Visibility;
import sharpsword.agency.directory.Agencies;
import sharpsword.agency.directory.Agency;
import sharpsword.agency.district.DistrictTree;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Moment;
import sharpsword.messaging.document.Outcome;
import sharpsword.reference.deadline.ChinaTime;

/** Registering an officer: a system administrator, for agencies within their own district or below. */
@Component
public final class RegisteringOfficer {

    private final Documents<Officer> officers;
    private final OfficerClaims claims;
    private final Agencies agencies;
    private final DistrictTree districts;
    private final Granting granting;

    RegisteringOfficer(
            Documents<Officer> officers,
            OfficerClaims claims,
            Agencies agencies,
            DistrictTree districts,
            Granting granting) {
        this.officers = officers;
        this.claims = claims;
        this.agencies = agencies;
        this.districts = districts;
        this.granting = granting;
    }

    /** Registers somebody; the account follows. */
    public Outcome<Officer> register(Command command, Registration registration) {
        granting.requireRight(command.caller());
        Agency agency = agencies.requireActive(registration.agency(), "agency");
        String id = Objects.requireNonNullElseGet(registration.id(), command::newId);
        if (officers.findEntrusted(id).isPresent()) {
            // The same command again, or an identifier that is taken: nothing is claimed for either.
            return officers.create(command, id, moment -> Decision.reject(Refusal.conflict("document-exists")));
        }
        Optional<Refusal> early = granting.objection(command.caller(), id, agency, registration);
        if (early.isPresent()) {
            return new Outcome.Refused<>(early.get());
        }
        claims.claim(OfficerClaims.LOGIN, registration.login(), id);
        boolean head = registration.roles().contains(Role.UNIT_HEAD);
        try {
            if (head) {
                claims.claim(OfficerClaims.HEAD, agency.id(), id);
            }
            return officers.create(command, id, moment -> {
                Officer officer = officer(id, registration, agency, moment);
                return Decision.accept(officer, OfficerChanged.told("register", officer));
            });
        } finally {
            claims.settle(OfficerClaims.LOGIN, registration.login(), id);
            if (head) {
                claims.settle(OfficerClaims.HEAD, agency.id(), id);
            }
        }
    }

    private Officer officer(String id, Registration registration, Agency agency, Moment moment) {
        Set<String> visibleTo = Visibility.nobody()
                .agency(agency.id())
                .district(agency.district(), districts::ancestors)
                .officer(id)
                .leadership()
                .keys();
        Officer bare = new Officer(
                id,
                registration.name(),
                registration.login(),
                agency.id(),
                agency.district(),
                registration.certificate(),
                Set.of(),
                null,
                Set.of(),
                Standing.ACTIVE,
                null,
                visibleTo);
        return bare.standing(registration.roles(), null, ChinaTime.dateOf(moment.recordedAt()));
    }
}
