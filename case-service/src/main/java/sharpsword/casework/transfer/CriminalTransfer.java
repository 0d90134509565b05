package sharpsword.casework.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.docket.Custody;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.IndexKeys;

/**
 * The transfer of a suspected crime from a case to the police (移送涉嫌犯罪案件).
 *
 * <p>It is reported to the chief, approved within three days and sent within 24 hours, complete with its papers; the
 * police sign for it and file or refuse. Until it is sent only the agency, its district and the leaders see it; from then
 * on the receiving police and the procuratorate of the area do too.
 *
 * @param to agency code of the police
 * @param copyTo agency code of the procuratorate
 * @param claim key of the claim that keeps a second open transfer of the case away
 * @param changedAt when the state last changed in the world
 * @param steps every step since the report, in order; the clocks are made of them
 * @param wanted what the police asked for besides; empty if nothing
 * @param custody times in which the police held the file
 * @param people names of officers as they were when they acted, by identifier
 */
public record CriminalTransfer(
        String id,
        Set<String> visibleTo,
        TransferState state,
        Origin origin,
        Report report,
        String to,
        String copyTo,
        String claim,
        Instant reportedAt,
        Instant changedAt,
        List<Taken> steps,
        List<Material> materials,
        @Nullable Verdict approval,
        @Nullable SharedPart shared,
        String wanted,
        @Nullable Verdict policeDecision,
        @Nullable String outcome,
        List<Custody> custody,
        Map<String, String> people)
        implements Aggregate {

    static final String POLICE_DECISION = "POLICE_DECISION";

    public static final DocumentType<CriminalTransfer> TYPE = DocumentType.of(
                    "transfers",
                    CriminalTransfer.class,
                    IndexKeys.of("visibleTo", "-reportedAt"),
                    IndexKeys.of("visibleTo", "state", "-reportedAt"),
                    IndexKeys.of("origin.caseId", "reportedAt"))
            .upcastBy(new StepsFromTimes());

    public CriminalTransfer {
        visibleTo = Set.copyOf(visibleTo);
        steps = List.copyOf(steps);
        materials = List.copyOf(materials);
        custody = List.copyOf(custody);
        people = Map.copyOf(people);
    }

    /** When the action last happened. */
    Optional<Instant> at(TransferAction action) {
        return steps.reversed().stream()
                .filter(step -> step.action() == action)
                .map(Taken::at)
                .findFirst();
    }

    /** Code of the clock for the decision of the police who have it now: the longer one once they have taken it. */
    String decisionClock() {
        return steps.reversed().stream()
                .takeWhile(step -> step.action() != TransferAction.RECEIVE)
                .flatMap(step -> Stream.ofNullable(step.clock()))
                .findFirst()
                .orElse(POLICE_DECISION);
    }

    /** Whether the police hold the file now. */
    public boolean isHeld() {
        return !custody.isEmpty() && custody.getLast().to() == null;
    }

    /** Whether the police filed the case and have not withdrawn it. */
    boolean isFiledByPolice() {
        return policeDecision != null && policeDecision.granted() && state != TransferState.POLICE_WITHDRAWN;
    }

    /** What was filled in on a line of the checklist. */
    Optional<Material> material(String code) {
        return materials.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    CriminalTransfer with(Consumer<TransferDraft> changes) {
        TransferDraft draft = new TransferDraft(this);
        changes.accept(draft);
        return draft.done();
    }
}
