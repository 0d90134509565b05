package sharpsword.casework.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sharpsword.casework.clock.StandingClock;
import sharpsword.reference.deadline.RunningDeadline;

/** The clocks of a transfer, made from what happened to it. */
final class TransferTimes {

    /**
     * A clock starts with an action, each time that it is taken, and is met by the first of others after it; a null start
     * is the report itself.
     */
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

    /** Every clock that ever started in the transfer, each round of it on its own. */
    static List<StandingClock> of(CriminalTransfer transfer) {
        return ROWS.stream().flatMap(row -> clocks(transfer, row)).toList();
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

    private static Stream<StandingClock> clocks(CriminalTransfer transfer, Row row) {
        List<Taken> steps = transfer.steps();
        if (row.start() == null) {
            return Stream.of(clock(transfer, row, transfer.reportedAt(), steps));
        }
        return IntStream.range(0, steps.size())
                .filter(step -> steps.get(step).action() == row.start())
                .mapToObj(step -> clock(transfer, row, steps.get(step).at(), steps.subList(step + 1, steps.size())));
    }

    private static StandingClock clock(CriminalTransfer transfer, Row row, Instant start, List<Taken> later) {
        Instant done = later.stream()
                .filter(step -> row.done().contains(step.action()))
                .map(Taken::at)
                .findFirst()
                .orElse(null);
        return StandingClock.of(transfer.id(), rule(row, later), start, done);
    }

    /** The police may have taken longer for their decision; what others did with it after them is not their clock. */
    private static String rule(Row row, List<Taken> later) {
        return later.stream()
                .takeWhile(step -> step.action() != row.start())
                .flatMap(step -> Stream.ofNullable(step.clock()))
                .filter(clock -> clock.startsWith(row.rule()))
                .findFirst()
                .orElse(row.rule());
    }
}
