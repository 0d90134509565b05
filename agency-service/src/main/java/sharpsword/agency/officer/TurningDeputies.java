package sharpsword.agency.officer;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.agency.AgencySettings;
import sharpsword.agency.officer.OfficerLife.Action;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Stored;
import sharpsword.messaging.relay.Lease;

/** Lets deputyships begin and end on their days, and gives back claims that a broken-off command left. */
@Component
final class TurningDeputies {

    private static final int MOST = 200;

    private final Documents<Officer> officers;
    private final OfficerClaims claims;
    private final Lease lease;
    private final Clock clock;
    private final AgencySettings settings;

    TurningDeputies(
            Documents<Officer> officers, OfficerClaims claims, Lease lease, Clock clock, AgencySettings settings) {
        this.officers = officers;
        this.claims = claims;
        this.lease = lease;
        this.clock = clock;
        this.settings = settings;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 20_000)
    void turnAll() {
        if (lease.take("turning-deputies", Duration.ofSeconds(55))) {
            // The service's own job: it finds its work by date, whoever may see the entries.
            List<Stored<Officer>> due = officers.listEntrusted(
                    Criteria.where("nextAt").lte(Date.from(clock.instant())), Listing.first(MOST, Sort.by("nextAt")));
            due.forEach(found -> turn(found.value()));
            claims.sweep();
        }
    }

    private void turn(Officer due) {
        String cause = "turn/" + due.id() + "/" + due.nextAt();
        officers.changeEntrusted(
                        Command.of(Caller.service(settings.name()), cause, cause, null),
                        due.id(),
                        (officer, moment) -> {
                            OfficerLife.TABLE.require(officer.standing(), Action.TURN);
                            return ChangingOfficer.told(
                                    "turn",
                                    officer,
                                    officer.standing(
                                            officer.assigned(), officer.deputyship(), ChangingOfficer.today(moment)));
                        })
                .orRefuse();
        claims.settle(OfficerClaims.DEPUTY, due.agency(), due.id());
    }
}
