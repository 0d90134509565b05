package sharpsword.casework.docket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.crime.CrimeScreening;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.IndexKeys;

/**
 * A penalty case (行政处罚案件).
 *
 * <p>It is born in preliminary review when an operation proposes a filing. The unit head files it or not; filed, it gets
 * its number, its decision clock and its officers; the investigation ends in a report, where the law wants it no penalty is imposed,
 * and the case is closed with a ground. It cannot leave the procedure while a crime is suspected that nobody has sent to the police. Its transfer is a
 * document of its own; what the police hold of the case is fenced off here.
 *
 * @param changedAt when the state last changed in the world; nothing is entered before it
 * @param number printed number; null until the case is filed
 * @param extensions extensions that were granted, in their order
 * @param crime result of the last screening for crime; null before the first
 * @param handover what the police hold; null before anything was sent
 * @param noPenalty the decision not to penalise; null if none was made
 * @param ending null while the procedure goes on
 * @param people names of officers as they were when they acted, by identifier
 */
public record PenaltyCase(
        String id,
        Set<String> visibleTo,
        CaseState state,
        Proposal proposal,
        Instant openedAt,
        Instant changedAt,
        @Nullable String number,
        @Nullable FilingConditions conditions,
        @Nullable Filing filing,
        Investigation investigation,
        List<Granted> extensions,
        @Nullable CrimeScreening crime,
        @Nullable Handover handover,
        @Nullable NoPenalty noPenalty,
        @Nullable Ending ending,
        Map<String, String> people)
        implements Aggregate {

    public static final DocumentType<PenaltyCase> TYPE = DocumentType.of(
            "cases",
            PenaltyCase.class,
            IndexKeys.of("visibleTo", "-openedAt"),
            IndexKeys.of("visibleTo", "state", "-openedAt"),
            IndexKeys.of("visibleTo", "number"),
            IndexKeys.of("visibleTo", "proposal.enterprise"),
            IndexKeys.of("investigation.officers", "-openedAt"));

    public PenaltyCase {
        visibleTo = Set.copyOf(visibleTo);
        extensions = List.copyOf(extensions);
        people = Map.copyOf(people);
    }

    /** The agency whose case it is. */
    public String agency() {
        return proposal.agency();
    }

    /** Whether the police hold the file. */
    public boolean isWithPolice() {
        return handover != null && handover.closed();
    }

    /** Whether the screening or an officer says that a crime may have been committed. */
    public boolean isCrimeSuspected() {
        return crime != null && crime.isSuspected();
    }

    /** Whether one of its papers bears the number of that claim. */
    public boolean bears(String claim) {
        return (filing != null && filing.claim().equals(claim))
                || (noPenalty != null && noPenalty.claim().equals(claim));
    }

    PenaltyCase with(Consumer<CaseDraft> changes) {
        CaseDraft draft = new CaseDraft(this);
        changes.accept(draft);
        return draft.done();
    }
}
