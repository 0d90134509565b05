package sharpsword.operation.rewardedreporting.tip;

import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.desk.Matters;
import sharpsword.operation.desk.Sight;
import sharpsword.reference.deadline.ChinaTime;

/** Reads a tip (受理) and hands it on (交办). */
@Component
public final class ReadingTip {

    private final Documents<Tip> tips;
    private final Matters matters;
    private final Sight sight;

    ReadingTip(Documents<Tip> tips, Matters matters, Sight sight) {
        this.tips = tips;
        this.matters = matters;
        this.sight = sight;
    }

    public Outcome<Tip> accept(Command command, String id, Assessment assessment) {
        TipAction.ACCEPT.require(command.caller());
        return tips.change(command, id, (tip, moment) -> tip.accept(assessment, command.caller(), moment));
    }

    public Outcome<Tip> reject(Command command, String id, AcceptancePolicy criterion, String note) {
        TipAction.REJECT.require(command.caller());
        return tips.change(command, id, (tip, moment) -> tip.reject(criterion, note, command.caller(), moment));
    }

    /**
     * Marks a tip as a duplicate.
     *
     * @param of identifier of the tip that came first
     */
    public Outcome<Tip> markDuplicate(Command command, String id, String of) {
        TipAction.MARK_DUPLICATE.require(command.caller());
        Tip first = tips.find(command.caller(), of)
                .map(Stored::value)
                .orElseThrow(() -> Refusal.rule("tip-original-unknown").at("of").asException());
        return tips.change(command, id, (tip, moment) -> tip.markDuplicate(first, command.caller(), moment));
    }

    /** Forwards a tip that is not the environmental authorities'. */
    public Outcome<Tip> refer(Command command, String id, String body, String note) {
        TipAction.REFER.require(command.caller());
        return tips.change(command, id, (tip, moment) -> tip.refer(body, note, command.caller(), moment));
    }

    /** Hands an accepted tip on to the operation that its matter routes to on that day. */
    public Outcome<Tip> dispatch(Command command, String id, String agency) {
        TipAction.DISPATCH.require(command.caller());
        return tips.change(command, id, (tip, moment) -> {
            var day = ChinaTime.dateOf(moment.occurredAt());
            String district = tip.account().district();
            String to = matters.operationOf(tip.account().matter(), day).name();
            return tip.dispatch(to, agency, sight.of(agency, district, day), moment);
        });
    }
}
