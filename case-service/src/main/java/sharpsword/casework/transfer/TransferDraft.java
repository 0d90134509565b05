package sharpsword.casework.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.docket.Custody;
import sharpsword.casework.party.By;

/** A transfer while one command changes it. */
final class TransferDraft {

    private final CriminalTransfer before;
    private @Nullable By actor;
    private TransferState state;
    private Instant changedAt;
    private final List<Taken> steps;
    private final List<Material> materials;
    private final List<Custody> custody;
    private final Map<String, String> people;
    Set<String> visibleTo;
    String to;
    String copyTo;

    @Nullable
    Verdict approval;

    @Nullable
    SharedPart shared;

    String wanted;

    @Nullable
    Verdict policeDecision;

    @Nullable
    String outcome;

    TransferDraft(CriminalTransfer before) {
        this.before = before;
        this.state = before.state();
        this.changedAt = before.changedAt();
        this.steps = new ArrayList<>(before.steps());
        this.materials = new ArrayList<>(before.materials());
        this.custody = new ArrayList<>(before.custody());
        this.people = new HashMap<>(before.people());
        this.visibleTo = before.visibleTo();
        this.to = before.to();
        this.copyTo = before.copyTo();
        this.approval = before.approval();
        this.shared = before.shared();
        this.wanted = before.wanted();
        this.policeDecision = before.policeDecision();
        this.outcome = before.outcome();
    }

    /** Notes who acted, what and when, and where the transfer stands now. */
    TransferDraft by(By who, TransferAction action, TransferState next) {
        actor = who;
        people.put(who.officer(), who.name());
        steps.add(new Taken(action, who.at(), null));
        if (next != state) {
            changedAt = who.at();
        }
        state = next;
        return this;
    }

    /** Who acts, once {@link #by} has said so. */
    By actor() {
        return Objects.requireNonNull(actor, "Nobody acts");
    }

    Instant reportedAt() {
        return before.reportedAt();
    }

    /** The police go by another clock from this step on. */
    void goingBy(String clock) {
        steps.add(new Taken(steps.removeLast().action(), actor().at(), clock));
    }

    void put(Material material) {
        materials.removeIf(one -> one.code().equals(material.code()));
        materials.add(material);
    }

    /** The police hold the file from now on; nothing changes if they already do. */
    void handedToPolice() {
        if (custody.isEmpty() || custody.getLast().to() != null) {
            custody.add(new Custody(actor().at(), null));
        }
    }

    /** The police gave the file back; nothing changes if they already had. */
    void givenBack() {
        if (!custody.isEmpty() && custody.getLast().to() == null) {
            custody.add(new Custody(custody.removeLast().from(), actor().at()));
        }
    }

    CriminalTransfer done() {
        return new CriminalTransfer(
                before.id(),
                visibleTo,
                state,
                before.origin(),
                before.report(),
                to,
                copyTo,
                before.claim(),
                before.reportedAt(),
                changedAt,
                steps,
                materials,
                approval,
                shared,
                wanted,
                policeDecision,
                outcome,
                custody,
                people);
    }
}
