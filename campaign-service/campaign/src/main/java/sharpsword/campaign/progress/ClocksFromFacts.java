package sharpsword.campaign.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;
import sharpsword.campaign.reference.RunningClocks;
import sharpsword.reference.deadline.RunningDeadline;

/**
 * The clocks that run, as far as facts tell: what started one and has not been answered yet. Pauses and extensions are not
 * told in a form that could be reckoned here, so a clock that has some is shown without them.
 */
@Component
class ClocksFromFacts implements RunningClocks {

    private static final List<Started> STARTED = List.of(
            new Started("case.opened.v1", "FILING_DECISION", Counting.FILED, "case.not-filed.v1"),
            new Started(Counting.FILED, "DECISION", Counting.CLOSED),
            new Started("transfer.reported.v1", "TRANSFER_APPROVAL", Counting.APPROVED, Counting.SENT),
            new Started(Counting.APPROVED, "TRANSFER_SEND", Counting.SENT),
            new Started(
                    "transfer.received.v1",
                    "POLICE_DECISION",
                    "transfer.police-filed.v1",
                    "transfer.police-refused.v1"),
            new Started("tip.submitted.v1", "TIP_TRIAGE", "tip.accepted.v1", "tip.concluded.v1"));

    private final ProgressVersions versions;
    private final FactStore facts;

    ClocksFromFacts(ProgressVersions versions, FactStore facts) {
        this.versions = versions;
        this.facts = facts;
    }

    /** An event that starts a clock, its rule, and the events that answer it. */
    private record Started(String type, String rule, List<String> answers) {
        Started(String type, String rule, String... answers) {
            this(type, rule, List.of(answers));
        }
    }

    @Override
    public List<RunningDeadline> running() {
        return STARTED.stream().flatMap(this::running).toList();
    }

    private Stream<RunningDeadline> running(Started started) {
        Set<String> answered = new HashSet<>();
        of(started.answers()).forEach(fact -> answered.add(fact.subject()));
        return of(List.of(started.type())).stream()
                .filter(fact -> !answered.contains(fact.subject()))
                .map(fact -> RunningDeadline.of(fact.subject(), started.rule(), fact.occurredAt()));
    }

    private List<Fact> of(List<String> types) {
        Document filter = new Document("type", new Document("$in", types)).append("knownUntil", Knowledge.FOREVER);
        return facts.find(versions.live().facts(), filter);
    }
}
