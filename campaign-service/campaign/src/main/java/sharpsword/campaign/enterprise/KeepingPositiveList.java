package sharpsword.campaign.enterprise;

import static sharpsword.campaign.enterprise.EnterpriseChanged.What.ADMITTED;
import static sharpsword.campaign.enterprise.EnterpriseChanged.What.REMOVED;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Outcome;

/** Admission to and removal from the positive list (环办执法〔2021〕10号): for a year, by reason, of firms in good standing. */
@Component
public final class KeepingPositiveList {

    private final Documents<Enterprise> firms;

    KeepingPositiveList(Documents<Enterprise> firms) {
        this.firms = firms;
    }

    /** Refused while an entry stands, and for firms whose credit is unknown or below good. */
    public Outcome<Enterprise> admit(Command command, Uscc uscc, String reason) {
        command.caller().require(KeepingRegistry.KEEPERS);
        return firms.change(command, uscc.value(), (firm, moment) -> {
            LocalDate day = KeepingRegistry.day(moment);
            Credit credit = firm.description().credit();
            if (firm.isEntered(day)) {
                return Decision.reject(
                        Refusal.conflict("positive-list-entry-stands").with("uscc", firm.id()));
            }
            if (credit == null || !credit.allowsPositiveList()) {
                return Decision.reject(Refusal.rule("positive-list-credit-too-low")
                        .with("uscc", firm.id())
                        .with("credit", credit == null ? "-" : credit.name()));
            }
            Enterprise next = firm.admitted(Entry.admitted(day, reason));
            return Decision.accept(next, EnterpriseChanged.told(ADMITTED, next, day));
        });
    }

    public Outcome<Enterprise> remove(Command command, Uscc uscc, String reason) {
        command.caller().require(KeepingRegistry.KEEPERS);
        return firms.change(command, uscc.value(), (firm, moment) -> {
            LocalDate day = KeepingRegistry.day(moment);
            return firm.entryOn(day)
                    .<Decision<Enterprise>>map(entry -> {
                        Enterprise next = firm.removed(entry, day, reason);
                        return Decision.accept(next, EnterpriseChanged.told(REMOVED, next, day));
                    })
                    .orElseGet(() -> Decision.reject(
                            Refusal.conflict("positive-list-no-entry").with("uscc", firm.id())));
        });
    }
}
