package sharpsword.campaign.enterprise;

import static sharpsword.campaign.enterprise.EnterpriseChanged.What.DESCRIBED;
import static sharpsword.campaign.enterprise.EnterpriseChanged.What.REGISTERED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Happening;
import sharpsword.messaging.document.Moment;
import sharpsword.messaging.document.Outcome;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.district.Districts;

/** Entering firms, describing them anew, and sharing them with partner agencies. */
@Component
public final class KeepingRegistry {

    static final Role[] KEEPERS = {Role.CAMPAIGN_LEAD, Role.UNIT_HEAD};

    private final Documents<Enterprise> firms;
    private final EnterpriseVisibility visibility;
    private final ReferenceData reference;

    KeepingRegistry(Documents<Enterprise> firms, EnterpriseVisibility visibility, ReferenceData reference) {
        this.firms = firms;
        this.visibility = visibility;
        this.reference = reference;
    }

    /** Enters a firm. Refused with {@code document-exists} if its code is taken. */
    public Outcome<Enterprise> register(Command command, Uscc uscc, Description description) {
        command.caller().require(KEEPERS);
        return firms.create(command, uscc.value(), moment -> {
            requireDistrict(command.caller(), description.district(), moment);
            Set<String> visibleTo = visibility.of(description.district(), Set.of());
            Enterprise firm = new Enterprise(uscc.value(), visibleTo, description, List.of(), Set.of());
            return Decision.accept(firm, EnterpriseChanged.told(REGISTERED, firm, day(moment)));
        });
    }

    public Outcome<Enterprise> describe(Command command, Uscc uscc, Description description) {
        command.caller().require(KEEPERS);
        return firms.change(command, uscc.value(), (firm, moment) -> {
            if (firm.description().equals(description)) {
                return Decision.unchanged(firm);
            }
            requireDistrict(command.caller(), description.district(), moment);
            Enterprise next = firm.described(description, visibility.of(description.district(), firm.sharedWith()));
            return Decision.accept(next, EnterpriseChanged.told(DESCRIBED, next, day(moment)));
        });
    }

    /** Shares a firm with exactly these partner agencies. */
    public Outcome<Enterprise> share(Command command, Uscc uscc, Set<String> with) {
        command.caller().require(KEEPERS);
        return firms.change(
                command,
                uscc.value(),
                (firm, moment) -> firm.sharedWith().equals(with)
                        ? Decision.unchanged(firm)
                        : Decision.accept(
                                firm.shared(
                                        with, visibility.of(firm.description().district(), with)),
                                Happening.kept("share", Map.of("agencies", List.copyOf(with)))));
    }

    static LocalDate day(Moment moment) {
        return ChinaTime.dateOf(moment.occurredAt());
    }

    private void requireDistrict(Caller caller, String district, Moment moment) {
        if (!isDistrict(district, day(moment))) {
            throw Refusal.rule("enterprise-district-unknown")
                    .at("district")
                    .with("district", district)
                    .asException();
        }
        if (!visibility.isOf(caller, district)) {
            throw Refusal.notEntitled("enterprise-outside-scope")
                    .at("district")
                    .with("district", district)
                    .asException();
        }
    }

    boolean isDistrict(String code, LocalDate day) {
        return Districts.on(day, reference.packages())
                .find(code)
                .filter(unit -> unit.parent() != null)
                .isPresent();
    }
}
