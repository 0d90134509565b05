package sharpsword.operation.rewardedreporting.tip;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.rewardedreporting.seal.Seal;

/** A tip with some fields changed. */
final class TipEdit {

    private final Tip before;
    private final TipState state;
    private Set<String> visibleTo;
    private Seal seal;
    private @Nullable Triage triage;
    private @Nullable Instant acceptedAt;
    private @Nullable Handover handover;

    TipEdit(Tip before, TipState state) {
        this.before = before;
        this.state = state;
        this.visibleTo = before.visibleTo();
        this.seal = before.seal();
        this.triage = before.triage();
        this.acceptedAt = before.acceptedAt();
        this.handover = before.handover();
    }

    TipEdit visibleTo(Set<String> keys) {
        this.visibleTo = keys;
        return this;
    }

    TipEdit seal(Seal other) {
        this.seal = other;
        return this;
    }

    TipEdit triage(Triage read) {
        this.triage = read;
        return this;
    }

    TipEdit acceptedAt(Instant at) {
        this.acceptedAt = at;
        return this;
    }

    TipEdit handover(Handover to) {
        this.handover = to;
        return this;
    }

    Tip tip() {
        return new Tip(
                before.id(),
                visibleTo,
                before.year(),
                before.channel(),
                before.account(),
                before.receipt(),
                before.token(),
                before.named(),
                seal,
                before.receivedAt(),
                state,
                triage,
                acceptedAt,
                handover);
    }
}
