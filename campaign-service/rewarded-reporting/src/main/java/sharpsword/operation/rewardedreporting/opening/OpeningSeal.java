package sharpsword.operation.rewardedreporting.opening;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.access.Visibility;
import sharpsword.access.audit.Audit;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Listing;
import sharpsword.messaging.document.Outcome;
import sharpsword.messaging.document.Stored;
import sharpsword.operation.rewardedreporting.seal.Identity;
import sharpsword.operation.rewardedreporting.seal.Sealing;
import sharpsword.operation.rewardedreporting.tip.Tip;
import sharpsword.operation.rewardedreporting.tip.Tips;

/** Opens the seal over a tip's identity: asked by one role, consented to by another person of the other role. */
@Component
public final class OpeningSeal {

    private static final Role[] READERS = {Role.REWARD_OFFICER, Role.INTEGRITY_SUPERVISOR};

    private final Documents<Opening> openings;
    private final Tips tips;
    private final Sealing sealing;
    private final Audit audit;

    OpeningSeal(Documents<Opening> openings, Tips tips, Sealing sealing, Audit audit) {
        this.openings = openings;
        this.tips = tips;
        this.sealing = sealing;
        this.audit = audit;
    }

    public Outcome<Opening> request(Command command, String tip, String reason) {
        Caller caller = command.caller();
        caller.require(Role.REWARD_OFFICER);
        Tip asked = tip(caller, tip);
        Set<String> visibleTo = new LinkedHashSet<>(asked.visibleTo());
        visibleTo.addAll(
                Visibility.nobody().officer(caller.officer().officerId()).keys());
        String id = command.newId();
        return openings.create(command, id, moment -> Opening.requested(id, visibleTo, tip, reason, caller, moment));
    }

    public Outcome<Opening> answer(Command command, String id, boolean consents) {
        OpeningAction.CONSENT.require(command.caller());
        return openings.change(command, id, (opening, moment) -> opening.answer(consents, command.caller(), moment));
    }

    /**
     * Shows the identity, once. The audit trail has it before anybody sees it; without the trail nothing is shown.
     *
     * @throws sharpsword.access.RefusedException {@code opening-wrong-state} when it was shown before, by whatever request
     */
    public Identity show(Command command, String id) {
        Caller caller = command.caller();
        OpeningAction.SHOW.require(caller);
        Outcome<Opening> outcome = openings.change(command, id, (opening, moment) -> opening.show(caller, moment));
        Opening opening = outcome.orRefuse().value();
        if (outcome instanceof Outcome.Done<Opening> done && done.repeated()) {
            OpeningLife.TABLE.require(opening.state(), OpeningAction.SHOW);
        }
        Tip tip = tip(caller, opening.tip());
        audit.sensitiveRead(caller, "tip-identity-opened", "tip/" + tip.id(), opening.reason());
        return sealing.openWithBothShares(tip.id(), tip.seal());
    }

    public Optional<Stored<Opening>> find(Caller caller, String id) {
        caller.require(READERS);
        return openings.find(caller, id);
    }

    public List<Stored<Opening>> list(Caller caller, Listing listing) {
        caller.require(READERS);
        return openings.list(caller, scope -> scope, listing);
    }

    public long count(Caller caller) {
        return openings.count(caller, scope -> scope);
    }

    /** Newest first. */
    public static Sort order() {
        return Sort.by(Sort.Direction.DESC, "bornAt");
    }

    private Tip tip(Caller caller, String id) {
        return tips.find(caller, id)
                .map(Stored::value)
                .orElseThrow(() -> Refusal.unknown("tip-unknown").with("id", id).asException());
    }
}
