package sharpsword.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import sharpsword.access.Caller;
import sharpsword.access.RefusedException;
import sharpsword.access.Role;
import sharpsword.casework.docket.CaseFixture;
import sharpsword.messaging.document.Moment;
import sharpsword.messaging.lifecycle.Move;

class TransferLifeTests {

    private static final Moment LATER = CaseFixture.at("2024-07-02T02:00:00Z");

    @ParameterizedTest
    @MethodSource("rows")
    void takesEveryRow(Move<TransferState, TransferAction> row) {
        CriminalTransfer transfer = TransferFixture.aTransferIn(row.from());

        TransferState next = TransferDoor.enter(transfer, row.action(), rightSide(row.action()), LATER);

        assertThat(next).isEqualTo(row.to());
    }

    @ParameterizedTest
    @MethodSource("otherPairs")
    void refusesEveryOtherPair(TransferState from, TransferAction action) {
        CriminalTransfer transfer = TransferFixture.aTransferIn(from);

        assertRefused(transfer, action, rightSide(action), "transfer-wrong-state");
    }

    @ParameterizedTest
    @EnumSource(TransferAction.class)
    void keepsTheOtherSideOut(TransferAction action) {
        for (TransferState state : TransferState.values()) {
            CriminalTransfer transfer = TransferFixture.aTransferIn(state);
            Caller wrong = caller(action, "DET-500102", "PSB-500102", "PROC-500102");

            assertRefused(
                    transfer,
                    action,
                    wrong,
                    switch (action.side()) {
                        case AGENCY -> "transfer-of-other-agency";
                        case POLICE -> "transfer-to-other-police";
                        case PROCURATORATE -> "transfer-to-other-procuratorate";
                    });
            assertThat(TransferDoor.possible(transfer, wrong)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "UNIT_HEAD")
    void letsTheChiefAloneApprove(Role role) {
        assertRefused(
                TransferFixture.aTransferIn(TransferState.REPORT_SUBMITTED),
                TransferAction.APPROVE,
                CaseFixture.caller(TransferFixture.AGENCY, role),
                "role-required");
    }

    @Test
    void isDrawnInTheReadme() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains("```mermaid\n" + TransferLife.TABLE.diagram() + "```");
    }

    static List<Move<TransferState, TransferAction>> rows() {
        return TransferLife.TABLE.rows();
    }

    static Stream<Arguments> otherPairs() {
        List<Arguments> pairs = new ArrayList<>();
        for (TransferState state : TransferState.values()) {
            for (TransferAction action : TransferAction.values()) {
                if (TransferLife.TABLE.after(state, action) == null) {
                    pairs.add(Arguments.of(state, action));
                }
            }
        }
        return pairs.stream();
    }

    private static Caller rightSide(TransferAction action) {
        return caller(action, TransferFixture.AGENCY, TransferFixture.POLICE, TransferFixture.PROCURATORATE);
    }

    /** Somebody with the right role in the one of the three that the action belongs to. */
    private static Caller caller(TransferAction action, String agency, String police, String procuratorate) {
        String of = switch (action.side()) {
            case AGENCY -> agency;
            case POLICE -> police;
            case PROCURATORATE -> procuratorate;
        };
        return CaseFixture.caller(of, action.entitled().roles().toArray(Role[]::new));
    }

    private static void assertRefused(CriminalTransfer transfer, TransferAction action, Caller caller, String code) {
        assertThatThrownBy(() -> TransferDoor.enter(transfer, action, caller, LATER))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
