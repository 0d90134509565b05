package sharpsword.campaign.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.access.Visibility;
import sharpsword.campaign.CampaignSettings;
import sharpsword.messaging.event.Event;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.district.Districts;
import sharpsword.reference.routing.Operation;

/** Makes the fact of an event. The same event always makes the same fact. */
@Component
class ReadingFact {

    private static final List<String> REFS = List.of("lead", "inspection", "problem", "origin");
    private static final Map<Metric, Metric> JOINT = Map.of(
            Metric.SITE_VISITS, Metric.JOINT_SITE_VISITS,
            Metric.OFFICER_DEPLOYMENTS, Metric.JOINT_OFFICER_DEPLOYMENTS,
            Metric.PROBLEMS_WRITTEN_OFF, Metric.JOINT_PROBLEMS_SOLVED);

    private final ReferenceData reference;
    private final CampaignSettings settings;

    ReadingFact(ReferenceData reference, CampaignSettings settings) {
        this.reference = reference;
        this.settings = settings;
    }

    /**
     * The fact, or nothing for an event that counts nowhere.
     *
     * @throws sharpsword.access.RefusedException {@code event-field-missing}, which parks the event
     */
    Optional<Fact> of(Event event) {
        return Counting.of(event.type()).map(counting -> fact(event, counting));
    }

    private Fact fact(Event event, Counting counting) {
        Told told = new Told(event.data());
        LocalDate day = ChinaTime.dateOf(event.occurredAt());
        CellKey cell = new CellKey(
                told.data().path("year").asInt(day.getYear()),
                told.text("operation", isOfTip(event) ? Operation.REWARDED_REPORTING.name() : CellKey.NONE),
                told.text("district", settings.city()),
                told.text("agency", CellKey.NONE),
                day);
        return new Fact(
                event.source() + "|" + event.subject() + "|" + event.sequence(),
                event.source(),
                event.subject(),
                event.sequence(),
                event.type(),
                cell,
                told.optional("strand"),
                event.occurredAt(),
                event.recordedAt(),
                event.knownAt(),
                null,
                contributions(told, counting),
                refs(told),
                told.optional("state"),
                told.instant("dueAt"),
                visibleTo(event, told, cell));
    }

    private Map<Metric, Long> contributions(Told told, Counting counting) {
        Map<Metric, Long> added = new HashMap<>(counting.adds().apply(told));
        if (told.is("programme", settings.jointProgramme())) {
            JOINT.forEach((whole, part) -> {
                if (added.containsKey(whole)) {
                    added.put(part, added.get(whole));
                }
            });
        }
        added.values().removeIf(amount -> amount == 0);
        return added;
    }

    private static Map<String, String> refs(Told told) {
        Map<String, String> refs = new HashMap<>();
        REFS.forEach(name -> {
            String subject = told.optional(name);
            if (subject != null) {
                refs.put(name, subject);
            }
        });
        return refs;
    }

    private Set<String> visibleTo(Event event, Told told, CellKey cell) {
        Districts districts = Districts.on(cell.day(), reference.packages());
        Visibility visibility = Visibility.nobody()
                .district(cell.district(), districts::ancestors)
                .leadership();
        if (!cell.agency().equals(CellKey.NONE)) {
            visibility = visibility.agency(cell.agency());
        }
        for (String partner : told.texts("partners")) {
            visibility = visibility.agency(partner);
        }
        String receiver = told.optional("to");
        if (event.type().startsWith("transfer.")) {
            visibility = visibility.procuratorate(cell.district());
            visibility = receiver == null ? visibility : visibility.agency(receiver);
        }
        return visibility.keys();
    }

    private static boolean isOfTip(Event event) {
        return event.type().startsWith("tip.") || event.type().startsWith("reward.");
    }
}
