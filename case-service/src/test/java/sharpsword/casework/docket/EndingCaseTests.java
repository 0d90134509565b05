package sharpsword.casework.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.Caller;
import sharpsword.access.Role;
import sharpsword.casework.clock.Reckoner;
import sharpsword.casework.docket.EndingCase.Wanted;
import sharpsword.casework.docket.TransfersOfCase.Known;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Happening;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.ReferenceData;

class EndingCaseTests {

    private static final Instant SENT = Instant.parse("2024-07-01T02:00:00Z");
    private static final Instant BACK = Instant.parse("2024-07-03T02:00:00Z");
    private static final Caller HEAD = CaseFixture.caller(CaseFixture.AGENCY, Role.UNIT_HEAD);
    private static final Reckoner RECKONER =
            new Reckoner(new ReferenceData(ReferenceKinds.ALL, BuiltInPackages.load()));
    private static final EndingCase ENDING =
            new EndingCase(null, id -> List.of(), new TellingCase(RECKONER, id -> List.of()));

    /** Guard of handbook rule 0.5 and the rules of closure; "none" means that the case closes. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            INVESTIGATION_DONE, false, none,     NO_PENALTY,  D-1, closure-decision-missing
            DECIDED,            false, none,     NO_PENALTY,  '',  none
            DECIDED,            false, none,     PERFORMED,   D-1, closure-ground-unfit
            DECIDED,            true,  none,     NO_PENALTY,  '',  crime-suspected-not-transferred
            DECIDED,            true,  filed,    TRANSFERRED, '',  none
            INVESTIGATION_DONE, false, none,     PERFORMED,   D-1, none
            INVESTIGATION_DONE, false, none,     PERFORMED,   '',  closure-paper-missing
            INVESTIGATION_DONE, false, none,     TERMINATED,  '',  closure-ground-unfit
            INVESTIGATION_DONE, true,  none,     PERFORMED,   D-1, crime-suspected-not-transferred
            INVESTIGATION_DONE, true,  none,     NO_PENALTY,  D-1, crime-suspected-not-transferred
            INVESTIGATION_DONE, true,  reported, NO_PENALTY,  D-1, crime-suspected-not-transferred
            INVESTIGATION_DONE, false, reported, PERFORMED,   D-1, case-transfer-open
            INVESTIGATION_DONE, false, approved, PERFORMED,   D-1, case-transfer-open
            INVESTIGATION_DONE, false, rejected, PERFORMED,   D-1, none
            INVESTIGATION_DONE, true,  sent,     NO_PENALTY,  D-1, case-awaits-police
            INVESTIGATION_DONE, true,  refused,  PERFORMED,   D-1, none
            INVESTIGATION_DONE, true,  contested, PERFORMED,  D-1, case-awaits-police
            INVESTIGATION_DONE, true,  filed,    TRANSFERRED, '',  none
            INVESTIGATION_DONE, true,  refused,  TRANSFERRED, '',  closure-not-transferred
            TERMINATED,         false, none,     TERMINATED,  '',  none
            TERMINATED,         true,  none,     TERMINATED,  '',  crime-suspected-not-transferred
            TERMINATED,         false, none,     NO_PENALTY,  D-1, closure-ground-unfit
            """)
    void closesOnlyAsTheLawAllows(
            CaseState from, boolean suspected, String transfer, Ending.Ground ground, String paper, String code) {
        PenaltyCase plain =
                from == CaseState.DECIDED ? CaseFixture.decided(CaseFixture.aCase(), SENT) : CaseFixture.aCaseIn(from);
        PenaltyCase state = suspected ? CaseFixture.suspected(plain) : CaseFixture.screened(plain);
        Wanted wanted = new Wanted(ground, "依法结案", paper);

        if (code.equals("none")) {
            Decision<PenaltyCase> decision = decide(state, CaseAction.CLOSE, wanted, transfers(transfer));
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            Decision.Accepted.class,
                            accepted -> assertThat(((PenaltyCase) accepted.next()).state())
                                    .isEqualTo(CaseState.CLOSED));
        } else {
            assertThatThrownBy(() -> decide(state, CaseAction.CLOSE, wanted, transfers(transfer)))
                    .hasMessageContaining(code);
        }
    }

    @Test
    void namesTheDecisionOnWhichItClosesWithoutPenalty() {
        PenaltyCase decided = CaseFixture.screened(CaseFixture.decided(CaseFixture.aCase(), SENT));

        Decision<PenaltyCase> decision =
                decide(decided, CaseAction.CLOSE, new Wanted(Ending.Ground.NO_PENALTY, "不予处罚", "D-9"), List.of());

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        accepted -> assertThat(((PenaltyCase) accepted.next()).ending())
                                .extracting(Ending::paper)
                                .isEqualTo("渝环不罚〔2024〕1号"));
    }

    @Test
    void doesNotBuryASuspectedCrimeByNotFiling() {
        PenaltyCase suspected = CaseFixture.suspected(CaseFixture.aCase());

        assertThatThrownBy(() -> decide(suspected, CaseAction.REFUSE, new Wanted(null, "不予立案", null), List.of()))
                .hasMessageContaining("crime-suspected-not-transferred");
    }

    @Test
    void refersAwayWhatAnotherOrganHasToDecide() {
        PenaltyCase suspected = CaseFixture.suspected(CaseFixture.aCase());

        Decision<PenaltyCase> decision =
                decide(suspected, CaseAction.REFER_OUT, new Wanted(null, "属地管辖", "DET-500102"), List.of());

        assertThat(decision).isInstanceOf(Decision.Accepted.class);
    }

    /** The other organ takes the suspicion over with the file, but no file that is on its way to the police or there. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            rejected,  none
            refused,   none
            reported,  case-transfer-open
            approved,  case-transfer-open
            sent,      case-awaits-police
            contested, case-awaits-police
            """)
    void refersNothingAwayThatThePoliceDecideOn(String transfer, String code) {
        PenaltyCase suspected = CaseFixture.suspected(CaseFixture.aCase());
        Wanted wanted = new Wanted(null, "属地管辖", "DET-500102");

        if (code.equals("none")) {
            assertThat(decide(suspected, CaseAction.REFER_OUT, wanted, transfers(transfer)))
                    .isInstanceOf(Decision.Accepted.class);
        } else {
            assertThatThrownBy(() -> decide(suspected, CaseAction.REFER_OUT, wanted, transfers(transfer)))
                    .hasMessageContaining(code);
        }
    }

    @Test
    void refersNothingAwayWhileThePoliceHoldTheFile() {
        PenaltyCase held = CaseFixture.suspected(CaseFixture.aCase())
                .with(draft -> draft.handover = Handover.closedBy("t", CaseFixture.OPENED));

        assertThatThrownBy(() ->
                        decide(held, CaseAction.REFER_OUT, new Wanted(null, "属地管辖", "DET-500102"), transfers("filed")))
                .hasMessageContaining("case-handed-over");
    }

    /** Nobody has to do anything by a day any more. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            PRELIM_REVIEW, REFUSE,    case.not-filed.v1
            PRELIM_REVIEW, REFER_OUT, case.progressed.v1
            FILED,         REVOKE,    case.progressed.v1
            TERMINATED,    CLOSE,     case.closed.v1
            """)
    void tellsOfNoClockAfterTheEnd(CaseState from, CaseAction action, String event) {
        PenaltyCase filed = CaseFixture.aFiledCase(CaseFixture.OPENED).with(draft -> draft.state = from);
        PenaltyCase state = CaseFixture.screened(from == CaseState.PRELIM_REVIEW ? CaseFixture.aCase() : filed);
        Ending.Ground ground = action == CaseAction.CLOSE ? Ending.Ground.TERMINATED : null;

        Decision<PenaltyCase> decision = decide(state, action, new Wanted(ground, "依法办理", null), List.of());

        assertThat(decision).isInstanceOfSatisfying(Decision.Accepted.class, accepted -> {
            Happening told = (Happening) accepted.happenings().getFirst();
            assertThat(told.eventType()).isEqualTo(event);
            assertThat(((CaseTold) told.data()).dueAt()).isNull();
        });
    }

    @Test
    void endsTheDecisionClockOfATerminatedCaseWithItsTerminationNotItsClosure() {
        PenaltyCase terminated = CaseFixture.screened(CaseFixture.aFiledCase(SENT))
                .with(draft -> {
                    draft.state = CaseState.TERMINATED;
                    draft.changedAt = BACK;
                });

        Wanted wanted = new Wanted(Ending.Ground.TERMINATED, "当事人已注销", null);
        Decision<PenaltyCase> decision = decide(terminated, CaseAction.CLOSE, wanted, List.of());

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        accepted -> assertThat(CaseTimes.of((PenaltyCase) accepted.next(), List.of()))
                                .filteredOn(clock -> clock.running().rule().equals(CaseTimes.DECISION))
                                .extracting(clock -> clock.doneAt())
                                .containsExactly(BACK));
    }

    private static Decision<PenaltyCase> decide(
            PenaltyCase state, CaseAction action, Wanted wanted, List<Known> transfers) {
        return ENDING.decide(state, CaseFixture.at("2024-07-10T02:00:00Z"), HEAD, action, wanted, transfers);
    }

    private static List<Known> transfers(String name) {
        return switch (name) {
            case "reported" -> List.of(new Known("t", "REPORT_SUBMITTED", List.of(), false, false));
            case "approved" -> List.of(new Known("t", "APPROVED", List.of(), false, false));
            case "rejected" -> List.of(new Known("t", "REJECTED", List.of(), false, false));
            case "sent" -> List.of(new Known("t", "SENT", List.of(new Custody(SENT, null)), false, false));
            case "refused" -> List.of(new Known("t", "POLICE_REFUSED", List.of(new Custody(SENT, BACK)), false, false));
            case "contested" ->
                List.of(new Known("t", "RECONSIDERATION", List.of(new Custody(SENT, BACK)), false, true));
            case "filed" -> List.of(new Known("t", "POLICE_FILED", List.of(new Custody(SENT, null)), true, false));
            default -> List.of();
        };
    }
}
