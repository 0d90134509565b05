package sharpsword.campaign.enterprise;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.campaign.CampaignSettings;
import sharpsword.campaign.Derived;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;
import sharpsword.reference.deadline.ChinaTime;

/**
 * Takes a list of firms over: enters those that are new and describes the others anew. A list with bad rows changes nothing, nor
 * does another list under a key that was used. Each firm is a document of its own, so a list that was interrupted is completed by
 * sending it again under the same key.
 */
@Component
public final class ImportingFirms {

    private final KeepingRegistry registry;
    private final Documents<Enterprise> firms;
    private final Documents<ImportedList> lists;
    private final EnterpriseVisibility visibility;
    private final CampaignSettings settings;
    private final Clock clock;

    ImportingFirms(
            KeepingRegistry registry,
            Documents<Enterprise> firms,
            Documents<ImportedList> lists,
            EnterpriseVisibility visibility,
            CampaignSettings settings,
            Clock clock) {
        this.registry = registry;
        this.firms = firms;
        this.lists = lists;
        this.visibility = visibility;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of a list: how many firms were entered and how many were there before. */
    public record Imported(int rows, int registered, int known) {}

    /**
     * Imports a file.
     *
     * @throws sharpsword.access.RefusedException {@code enterprise-list-invalid} with every bad row; {@code file-too-large};
     *     {@code idempotency-key-reused}
     */
    public Imported take(Command command, String text) {
        command.caller().require(KeepingRegistry.KEEPERS);
        if (text.length() > settings.largestImport()) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "file-too-large")
                    .with("most", settings.largestImport())
                    .asException();
        }
        LocalDate day = command.occurredAt() == null ? LocalDate.now(clock) : ChinaTime.dateOf(command.occurredAt());
        FirmList list = FirmList.read(text, registry::isDistrict, day, settings.mostRows());
        List<ListFault> faults = faults(command, list);
        if (!faults.isEmpty()) {
            throw Refusal.rule("enterprise-list-invalid")
                    .at("text")
                    .with("count", faults.size())
                    .with("faults", faults)
                    .asException();
        }
        lists.create(
                        command,
                        command.newId(),
                        moment -> ImportedList.taken(command, list.firms().size()))
                .orRefuse();
        int registered = 0;
        for (Map.Entry<Uscc, Description> row : list.firms().entrySet()) {
            registered += take(command, row.getKey(), row.getValue()) ? 1 : 0;
        }
        return new Imported(list.firms().size(), registered, list.firms().size() - registered);
    }

    /** What is wrong in the file, and what would be refused of a row that is good by itself, by line. */
    private List<ListFault> faults(Command command, FirmList list) {
        List<ListFault> faults = new ArrayList<>(list.faults());
        list.firms().forEach((uscc, description) -> {
            if (!visibility.isOf(command.caller(), description.district())) {
                faults.add(new ListFault(list.line(uscc), "district", "outside-scope", description.district()));
            }
            objection(command, uscc)
                    .ifPresent(code -> faults.add(new ListFault(list.line(uscc), "uscc", code, uscc.value())));
        });
        faults.sort(Comparator.comparingInt(ListFault::line));
        return faults;
    }

    /** Why a firm that is known already could not be described anew. */
    private Optional<String> objection(Command command, Uscc uscc) {
        Optional<Stored<Enterprise>> known = firms.findEntrusted(uscc.value());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (!command.caller().keys().sees(known.get().value().visibleTo())) {
            return Optional.of("document-exists");
        }
        Instant at = command.occurredAt();
        return at != null && at.isBefore(known.get().bornAt())
                ? Optional.of("occurred-before-basis")
                : Optional.empty();
    }

    /** Registered first, so that a list that comes again under its key is answered as it was the first time. */
    private boolean take(Command command, Uscc uscc, Description description) {
        Outcome<Enterprise> entered = registry.register(Derived.part(command, "register " + uscc), uscc, description);
        boolean known = entered instanceof Outcome.Refused<Enterprise> refused
                && refused.refusal().code().equals("document-exists");
        if (known) {
            registry.describe(Derived.part(command, "describe " + uscc), uscc, description)
                    .orRefuse();
        } else {
            entered.orRefuse();
        }
        return !known;
    }
}
