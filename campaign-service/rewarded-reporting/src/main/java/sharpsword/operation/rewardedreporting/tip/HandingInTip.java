package sharpsword.operation.rewardedreporting.tip;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.access.RefusedException;
import sharpsword.access.Role;
import sharpsword.access.Visibility;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Moment;
import sharpsword.messaging.document.Outcome;
import sharpsword.operation.desk.Matters;
import sharpsword.operation.desk.Sight;
import sharpsword.operation.rewardedreporting.seal.Identity;
import sharpsword.operation.rewardedreporting.seal.ReceiptCode;
import sharpsword.operation.rewardedreporting.seal.Receipts;
import sharpsword.operation.rewardedreporting.seal.Sealing;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.district.Districts;

/** Takes a tip in: from the public, or written down by an officer. */
@Component
public final class HandingInTip {

    private static final int TOKEN_LENGTH = 10;

    /** Before the names of the fields of a tip in an officer's form, of which it is a part. */
    private static final String FORM = "tip.";

    private final Documents<Tip> tips;
    private final Matters matters;
    private final Sight sight;
    private final ReferenceData reference;
    private final Receipts receipts;
    private final Sealing sealing;

    HandingInTip(
            Documents<Tip> tips,
            Matters matters,
            Sight sight,
            ReferenceData reference,
            Receipts receipts,
            Sealing sealing) {
        this.tips = tips;
        this.matters = matters;
        this.sight = sight;
        this.reference = reference;
        this.receipts = receipts;
        this.sealing = sealing;
    }

    /** Takes in what somebody sends through the web; the code is the only way back to it. */
    public Outcome<Tip> byPublic(Command command, Account account, Identity identity, ReceiptCode code) {
        requireLocatable(account, "");
        return create(command, Channel.WEB, account, "", identity, code);
    }

    /** Takes in what an officer heard or read. */
    public Outcome<Tip> byOfficer(
            Command command, Channel channel, Account account, Identity identity, ReceiptCode code) {
        command.caller().require(Role.REWARD_OFFICER, Role.DUTY_OFFICER);
        if (!channel.isRegisteredByOfficers()) {
            throw Refusal.rule("tip-channel-not-by-hand").at("channel").asException();
        }
        requireLocatable(account, FORM);
        return create(command, channel, account, FORM, identity, code);
    }

    /** Nobody can look into what names neither a target nor a place: criterion 2, which a tip meets when it comes in. */
    private static void requireLocatable(Account account, String form) {
        if (!account.isLocatable()) {
            throw Refusal.rule("tip-not-locatable").at(form + "target").asException();
        }
    }

    /** Refuses districts and matters that do not exist on the day, by the name of their field in the form. */
    private void requireKnown(Account account, LocalDate day, String form) {
        try {
            sight.requireKnown(account.district(), day);
            matters.operationOf(account.matter(), day);
        } catch (RefusedException refused) {
            Refusal refusal = refused.refusal();
            throw refusal.field() == null
                    ? refused
                    : refusal.at(form + refusal.field()).asException();
        }
    }

    private Outcome<Tip> create(
            Command command, Channel channel, Account account, String form, Identity identity, ReceiptCode code) {
        String id = command.newId();
        return tips.create(command, id, moment -> {
            LocalDate day = ChinaTime.dateOf(moment.occurredAt());
            requireKnown(account, day, form);
            return tip(id, channel, account, identity, code, moment).submit();
        });
    }

    private Tip tip(String id, Channel channel, Account account, Identity identity, ReceiptCode code, Moment moment) {
        LocalDate day = ChinaTime.dateOf(moment.occurredAt());
        String receipt = receipts.hashOf(code);
        return new Tip(
                id,
                visibleTo(account.district(), day),
                day.getYear(),
                channel,
                account,
                receipt,
                receipt.substring(0, TOKEN_LENGTH),
                identity.isNamed(),
                sealing.seal(id, identity, code),
                moment.knownAt(),
                TipState.SUBMITTED,
                null,
                null,
                null);
    }

    /** Until it is handed on, a tip belongs to no agency; the district and the city see its content. */
    private Set<String> visibleTo(String district, LocalDate day) {
        return Visibility.nobody()
                .district(district, Districts.on(day, reference.packages())::ancestors)
                .leadership()
                .keys();
    }
}
