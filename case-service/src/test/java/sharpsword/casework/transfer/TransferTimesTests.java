package sharpsword.casework.transfer;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static sharpsword.casework.transfer.TransferAction.APPROVE;
import static sharpsword.casework.transfer.TransferAction.ASK_REASONS;
import static sharpsword.casework.transfer.TransferAction.ASK_SUPERVISION;
import static sharpsword.casework.transfer.TransferAction.EXPLAIN_REFUSAL;
import static sharpsword.casework.transfer.TransferAction.FILE_BY_POLICE;
import static sharpsword.casework.transfer.TransferAction.HAND_OVER_EVIDENCE;
import static sharpsword.casework.transfer.TransferAction.RECEIVE;
import static sharpsword.casework.transfer.TransferAction.SEND;
import static sharpsword.casework.transfer.TransferAction.WITHDRAW_BY_POLICE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sharpsword.casework.clock.StandingClock;
import sharpsword.casework.party.By;
import sharpsword.messaging.lifecycle.Move;
import sharpsword.reference.deadline.RunningDeadline;

class TransferTimesTests {

    /** The clock by which others are measured in a state; none runs in the others. */
    private static final Map<TransferState, String> COUNTS = Map.ofEntries(
            entry(TransferState.REPORT_SUBMITTED, "TRANSFER_APPROVAL"),
            entry(TransferState.APPROVED, "TRANSFER_SEND"),
            entry(TransferState.RECEIVED, "POLICE_DECISION"),
            entry(TransferState.SUPPLEMENT_ASKED, "TRANSFER_SUPPLEMENT"),
            entry(TransferState.POLICE_FILED, "EVIDENCE_HANDOVER"),
            entry(TransferState.POLICE_REFUSED, "POLICE_REVIEW_REQUEST"),
            entry(TransferState.RECONSIDERATION, "POLICE_REVIEW_ANSWER"),
            entry(TransferState.REFUSAL_UPHELD, "FILING_SUPERVISION"),
            entry(TransferState.PROC_ASKS_REASONS, "POLICE_EXPLANATION"),
            entry(TransferState.FILING_DEMANDED, "POLICE_FILING_ON_ORDER"));

    /** A transfer on some way through the table, with the instant of its next step. */
    private record Walked(CriminalTransfer transfer, Instant next) {

        Walked take(TransferAction action) {
            TransferState to = TransferLife.TABLE.require(transfer.state(), action);
            By by = new By("O-1", "演示·张三", TransferFixture.AGENCY, next);
            return new Walked(transfer.with(draft -> draft.by(by, action, to)), next.plus(Duration.ofHours(1)));
        }
    }

    /** Walks every way through the table until only states with the same open clocks come again. */
    @Test
    void countsByOneClockInEachStateWhateverWayLedThere() {
        Set<List<Object>> seen = new HashSet<>();
        Deque<Walked> ahead = new ArrayDeque<>(List.of(reported()));
        while (!ahead.isEmpty()) {
            Walked here = ahead.remove();
            CriminalTransfer transfer = here.transfer();
            if (seen.add(List.of(transfer.state(), open(transfer)))) {
                assertThat(TransferTimes.current(transfer).map(RunningDeadline::rule))
                        .as("clock in %s after %s", transfer.state(), transfer.steps())
                        .isEqualTo(Optional.ofNullable(COUNTS.get(transfer.state())));
                possible(transfer.state()).forEach(action -> ahead.add(here.take(action)));
            }
        }

        assertThat(seen.stream().map(List::getFirst).distinct()).hasSize(TransferState.values().length);
    }

    @Test
    void leavesNoClockOpenBehindAClosedTransfer() {
        CriminalTransfer ended = walked(APPROVE, SEND, RECEIVE, ASK_SUPERVISION, TransferAction.END);

        assertThat(open(ended)).isEmpty();
    }

    @Test
    void endsTheClockOfLatePoliceWithTheirExplanation() {
        CriminalTransfer asked = walked(APPROVE, SEND, RECEIVE, ASK_SUPERVISION, ASK_REASONS);
        CriminalTransfer explained = walked(APPROVE, SEND, RECEIVE, ASK_SUPERVISION, ASK_REASONS, EXPLAIN_REFUSAL);

        assertThat(open(asked)).contains("POLICE_DECISION");
        assertThat(open(explained)).isEmpty();
        assertThat(doneAt(explained, "POLICE_DECISION"))
                .isEqualTo(explained.at(EXPLAIN_REFUSAL).orElseThrow());
    }

    @Test
    void endsTheHandoverOfEvidenceWhenThePoliceWithdraw() {
        CriminalTransfer withdrawn = walked(APPROVE, SEND, RECEIVE, FILE_BY_POLICE, WITHDRAW_BY_POLICE);

        assertThat(open(withdrawn)).isEmpty();
        assertThat(doneAt(withdrawn, "EVIDENCE_HANDOVER"))
                .isEqualTo(withdrawn.at(WITHDRAW_BY_POLICE).orElseThrow());
    }

    @Test
    void keepsTheClocksOfTheFirstFilingOverASecondOne() {
        CriminalTransfer again = walked(
                APPROVE,
                SEND,
                RECEIVE,
                FILE_BY_POLICE,
                HAND_OVER_EVIDENCE,
                WITHDRAW_BY_POLICE,
                ASK_SUPERVISION,
                FILE_BY_POLICE);

        Instant first = TransferFixture.REPORTED.plus(Duration.ofHours(4));
        assertThat(doneAt(again, "POLICE_DECISION")).isEqualTo(first);
        assertThat(clocks(again).filter(clock -> clock.running().rule().equals("EVIDENCE_HANDOVER")))
                .extracting(clock -> clock.running().start(), StandingClock::doneAt)
                .containsExactly(
                        tuple(first, first.plus(Duration.ofHours(1))), tuple(first.plus(Duration.ofHours(4)), null));
    }

    private static Walked reported() {
        return new Walked(
                TransferFixture.aTransferIn(TransferState.REPORT_SUBMITTED),
                TransferFixture.REPORTED.plus(Duration.ofHours(1)));
    }

    private static CriminalTransfer walked(TransferAction... way) {
        Walked here = reported();
        for (TransferAction action : way) {
            here = here.take(action);
        }
        return here.transfer();
    }

    private static Set<TransferAction> possible(TransferState state) {
        return TransferLife.TABLE.rows().stream()
                .filter(row -> row.from() == state)
                .map(Move::action)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TransferAction.class)));
    }

    private static Set<String> open(CriminalTransfer transfer) {
        return clocks(transfer)
                .filter(clock -> clock.doneAt() == null)
                .map(clock -> clock.running().rule())
                .collect(Collectors.toSet());
    }

    private static Instant doneAt(CriminalTransfer transfer, String rule) {
        return clocks(transfer)
                .filter(clock -> clock.running().rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .doneAt();
    }

    private static Stream<StandingClock> clocks(CriminalTransfer transfer) {
        return TransferTimes.of(transfer).stream();
    }
}
