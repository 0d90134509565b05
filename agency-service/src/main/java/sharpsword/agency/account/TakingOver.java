package sharpsword.agency.account;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.RefusedException;
import sharpsword.access.Role;
import sharpsword.agency.AgencySettings;
import sharpsword.agency.officer.Certificate;
import sharpsword.agency.officer.Officer;
import sharpsword.agency.officer.RegisteringOfficer;
import sharpsword.agency.officer.Registration;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Outcome;

/**
 * Registers officers for accounts that were there before the register: those of the demo, except in the profile {@code
 * production}, and, while the register is empty, the first system administrators. Both keep the identifier that their
 * account has.
 */
@Component
final class TakingOver {

    private static final Logger LOG = LoggerFactory.getLogger(TakingOver.class);

    /** Invented like the demo's persons: the realm knows no certificates. */
    private static final LocalDate DEMO_CERTIFICATE_TO = LocalDate.of(2030, 12, 31);

    private final Documents<Officer> officers;
    private final RegisteringOfficer registering;
    private final boolean production;
    private final AgencySettings settings;

    TakingOver(
            Documents<Officer> officers,
            RegisteringOfficer registering,
            Environment environment,
            AgencySettings settings) {
        this.officers = officers;
        this.registering = registering;
        this.production = environment.acceptsProfiles(Profiles.of("production"));
        this.settings = settings;
    }

    /**
     * Registers who is missing.
     *
     * @param found all accounts of the realm
     */
    void run(List<FoundAccount> found) {
        boolean empty = officers.listEntrusted(new Criteria(), Listing.first(1, Sort.by("_id")))
                .isEmpty();
        found.stream()
                .filter(one -> isOurs(one, empty))
                .filter(one -> officers.findEntrusted(one.account().officer()).isEmpty())
                .forEach(this::take);
    }

    private boolean isOurs(FoundAccount found, boolean empty) {
        Account account = found.account();
        boolean first = empty && account.roles().contains(Role.SYSTEM_ADMINISTRATOR);
        boolean demo = found.demo() && !production;
        return account.enabled() && !account.officer().isEmpty() && (first || demo);
    }

    /** One account that cannot be taken over does not keep the others from it. */
    private void take(FoundAccount found) {
        try {
            register(found).orRefuse();
        } catch (RefusedException refused) {
            LOG.warn("The account {} was not taken over: {}", found.account().login(), refused.refusal());
        }
    }

    private Outcome<Officer> register(FoundAccount found) {
        Account account = found.account();
        String cause = "taking-over/" + account.officer();
        Command command = Command.of(Caller.service(settings.name()), cause, cause, null);
        return registering.register(
                command,
                new Registration(
                        account.officer(),
                        account.name(),
                        account.login(),
                        account.agency(),
                        certificate(found),
                        account.roles()));
    }

    private static @Nullable Certificate certificate(FoundAccount found) {
        return found.demo() ? new Certificate("演示-" + found.account().officer(), DEMO_CERTIFICATE_TO) : null;
    }
}
