package sharpsword.campaign.enterprise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.campaign.CampaignSettings;
import sharpsword.campaign.Derived;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.reference.deadline.ChinaTime;

/**
 * Takes a list of firms over: enters those that are new and describes the others anew. A list with bad rows changes nothing. Each
 * firm is a document of its own, so a list that was interrupted is completed by sending it again under the same key.
 */
@Component
public final class ImportingFirms {

    private final KeepingRegistry registry;
    private final Documents<Enterprise> firms;
    private final CampaignSettings settings;
    private final Clock clock;

    ImportingFirms(KeepingRegistry registry, Documents<Enterprise> firms, CampaignSettings settings, Clock clock) {
        this.registry = registry;
        this.firms = firms;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of a list: how many firms were entered and how many were there before. */
    public record Imported(int rows, int registered, int known) {}

    /**
     * Imports a file.
     *
     * @throws sharpsword.access.RefusedException {@code enterprise-list-invalid} with every bad row; {@code file-too-large}
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
        if (!list.faults().isEmpty()) {
            throw Refusal.rule("enterprise-list-invalid")
                    .at("text")
                    .with("count", list.faults().size())
                    .with("faults", list.faults())
                    .asException();
        }
        int registered = 0;
        for (Map.Entry<Uscc, Description> row : list.firms().entrySet()) {
            registered += take(command, row.getKey(), row.getValue()) ? 1 : 0;
        }
        return new Imported(list.firms().size(), registered, list.firms().size() - registered);
    }

    private boolean take(Command command, Uscc uscc, Description description) {
        Optional<?> known = firms.find(command.caller(), uscc.value());
        if (known.isPresent()) {
            registry.describe(Derived.part(command, "describe " + uscc), uscc, description)
                    .orRefuse();
            return false;
        }
        registry.register(Derived.part(command, "register " + uscc), uscc, description)
                .orRefuse();
        return true;
    }
}
