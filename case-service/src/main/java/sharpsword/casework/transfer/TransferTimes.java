package sharpsword.casework.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.clock.StandingClock;
import sharpsword.reference.deadline.RunningDeadline;

/** The clocks of a transfer, made from what happened to it. */
final class TransferTimes {

    /** A clock starts with an action and is met by the first of others; a null start is the report itself. */
    private record Row(String rule, @Nullable TransferAction start, List<TransferAction> done) {

        static Row of(String rule, @Nullable TransferAction start, TransferAction... done) {
            return new Row(rule, start, List.of(done));
        }
    }

    private static final List<Row> ROWS = List.of(
            Row.of("TRANSFER_APPROVAL", null, TransferAction.APPROVE, TransferAction.REJECT),
            Row.of("TRANSFER_SEND", TransferAction.APPROVE, TransferAction.SEND),
            Row.of(
                    CriminalTransfer.POLICE_DECISION,
                    TransferAction.RECEIVE,
                    TransferAction.FILE_BY_POLICE,
                    TransferAction.REFUSE_BY_POLICE,
                    TransferAction.REROUTE,
                    TransferAction.RETURN,
                    TransferAction.EXPLAIN_REFUSAL,
                    TransferAction.END),
            Row.of(
                    "TRANSFER_SUPPLEMENT",
                    TransferAction.ASK_SUPPLEMENT,
                    TransferAction.SUPPLEMENT,
                    TransferAction.FILE_BY_POLICE,
                    TransferAction.REFUSE_BY_POLICE),
            Row.of(
                    "EVIDENCE_HANDOVER",
                    TransferAction.FILE_BY_POLICE,
                    TransferAction.HAND_OVER_EVIDENCE,
                    TransferAction.WITHDRAW_BY_POLICE),
            Row.of(
                    "POLICE_REVIEW_REQUEST",
                    TransferAction.REFUSE_BY_POLICE,
                    TransferAction.ASK_RECONSIDERATION,
                    TransferAction.ASK_SUPERVISION,
                    TransferAction.ASK_REASONS,
                    TransferAction.END),
            Row.of(
                    "POLICE_REVIEW_ANSWER",
                    TransferAction.ASK_RECONSIDERATION,
                    TransferAction.UPHOLD_REFUSAL,
                    TransferAction.FILE_BY_POLICE),
            Row.of(
                    "FILING_SUPERVISION",
                    TransferAction.UPHOLD_REFUSAL,
                    TransferAction.ASK_SUPERVISION,
                    TransferAction.ASK_REASONS,
                    TransferAction.END),
            Row.of(
                    "POLICE_EXPLANATION",
                    TransferAction.ASK_REASONS,
                    TransferAction.EXPLAIN_REFUSAL,
                    TransferAction.FILE_BY_POLICE),
            Row.of("POLICE_FILING_ON_ORDER", TransferAction.DEMAND_FILING, TransferAction.FILE_BY_POLICE));

    private TransferTimes() {}

    /** Every clock that ever started in the transfer. */
    static List<StandingClock> of(CriminalTransfer transfer) {
        return ROWS.stream().flatMap(row -> clock(transfer, row).stream()).toList();
    }

    /**
     * The clock that counts now: the open one that started last. Late police stay late until they explain themselves, but
     * once supervision is suggested it is the procuratorate that has to act, which is not to be measured by their clock.
     */
    static Optional<RunningDeadline> current(CriminalTransfer transfer) {
        if (transfer.state() == TransferState.SUPERVISION_REQUESTED) {
            return Optional.empty();
        }
        return of(transfer).stream()
                .filter(clock -> clock.doneAt() == null)
                .map(StandingClock::running)
                .max(java.util.Comparator.comparing(RunningDeadline::start));
    }

    /** The clock of that rule from the last time of that action on, for the guards. */
    static RunningDeadline since(CriminalTransfer transfer, String rule, TransferAction start) {
        return RunningDeadline.of(transfer.id(), rule, transfer.at(start).orElse(transfer.reportedAt()));
    }

    private static Optional<StandingClock> clock(CriminalTransfer transfer, Row row) {
        Optional<Instant> start = row.start() == null ? Optional.of(transfer.reportedAt()) : transfer.at(row.start());
        return start.map(at -> StandingClock.of(
                transfer.id(), rule(transfer, row), at, done(transfer, row, at).orElse(null)));
    }

    private static String rule(CriminalTransfer transfer, Row row) {
        return row.rule().equals(CriminalTransfer.POLICE_DECISION) ? transfer.decisionClock() : row.rule();
    }

    private static Optional<Instant> done(CriminalTransfer transfer, Row row, Instant start) {
        return row.done().stream()
                .flatMap(action -> transfer.at(action).stream())
                .filter(at -> !at.isBefore(start))
                .min(Instant::compareTo);
    }
}
