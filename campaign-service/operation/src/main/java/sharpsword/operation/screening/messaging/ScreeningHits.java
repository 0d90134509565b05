package sharpsword.operation.screening.messaging;

import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.messaging.consume.Handling;
import sharpsword.messaging.consume.Reaction;
import sharpsword.messaging.consume.SubjectMissing;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.event.Event;
import sharpsword.operation.lead.Draft;
import sharpsword.operation.lead.Found;
import sharpsword.operation.lead.LeadSource;
import sharpsword.operation.lead.RegisteringLead;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.ScreeningRun;
import sharpsword.operation.screening.Screenings;

/** Makes a lead of each hit. A repetition finds the leads that the first made, so none is lost or doubled by a crash. */
@Component
final class ScreeningHits implements Reaction {

    private final OperationProfile profile;
    private final Screenings screenings;
    private final RegisteringLead registering;

    ScreeningHits(OperationProfile profile, Screenings screenings, RegisteringLead registering) {
        this.profile = profile;
        this.screenings = screenings;
        this.registering = registering;
    }

    @Override
    public String queue() {
        return profile.operation().service() + ".screening-hits";
    }

    @Override
    public Set<String> types() {
        return Set.of("screening.completed.v1");
    }

    @Override
    public Handling react(Event event, Command command) {
        if (!event.data().path("operation").asString("").equals(profile.code())) {
            return Handling.done();
        }
        ScreeningRun run = screenings
                .find(command.caller(), event.subject())
                .orElseThrow(() -> new SubjectMissing(event.subject()))
                .value();
        for (int i = 0; i < run.hits().size(); i++) {
            Handling handling = Handling.of(registering.byService(
                    command, "hit " + i, draft(run, run.hits().get(i))));
            if (!(handling instanceof Handling.Done)) {
                return handling;
            }
        }
        return Handling.done();
    }

    private static Draft draft(ScreeningRun run, Hit hit) {
        return new Draft(
                LeadSource.SCREENING,
                run.matter(),
                null,
                hit.district(),
                run.by().agency(),
                hit.enterprise(),
                hit.site(),
                hit.explanation(),
                null,
                null,
                null,
                new Found(run.id(), run.rule(), hit.lines(), hit.values()));
    }
}
