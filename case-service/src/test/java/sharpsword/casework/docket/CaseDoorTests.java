package sharpsword.casework.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sharpsword.access.Caller;
import sharpsword.access.RefusedException;
import sharpsword.access.Role;

class CaseDoorTests {

    private static final String LATER = "2024-06-20T02:00:00Z";

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "UNIT_HEAD")
    void letsTheUnitHeadAloneApproveAFiling(Role role) {
        assertRefused(
                CaseFixture.aCase(), CaseAction.FILE, CaseFixture.caller(CaseFixture.AGENCY, role), "role-required");
    }

    @Test
    void keepsOfficersOfAnotherAgencyOut() {
        Caller cityHead = CaseFixture.caller("CORPS-500000", Role.UNIT_HEAD);

        assertRefused(CaseFixture.aCase(), CaseAction.FILE, cityHead, "case-of-other-agency");
        assertThat(CaseDoor.possible(CaseFixture.aCase(), cityHead)).isEmpty();
    }

    @Test
    void refusesToTouchWhatThePoliceHold() {
        PenaltyCase held = CaseFixture.aCaseIn(CaseState.INVESTIGATING)
                .with(draft -> draft.handover = Handover.closedBy("transfer-1", Instant.parse(LATER)));
        Caller handler = CaseFixture.caller(CaseFixture.AGENCY, Role.CASE_HANDLER);

        assertRefused(held, CaseAction.SCREEN_CRIME, handler, "case-handed-over");
        assertRefused(held, CaseAction.CONCLUDE, handler, "case-handed-over");
        assertThat(CaseDoor.possible(held, handler)).doesNotContain(CaseAction.SCREEN_CRIME, CaseAction.ASSIGN);
    }

    @Test
    void refusesWhatWouldHappenBeforeItsBasis() {
        Caller head = CaseFixture.caller(CaseFixture.AGENCY, Role.UNIT_HEAD);

        assertThatThrownBy(() -> CaseDoor.enter(
                        CaseFixture.aCase(), CaseAction.FILE, head, CaseFixture.at("2024-06-13T02:00:00Z")))
                .hasMessageContaining("occurred-before-basis");
    }

    @Test
    void offersTheTransferOnlyUnderSuspicion() {
        Caller handler = CaseFixture.caller(CaseFixture.AGENCY, Role.CASE_HANDLER);
        PenaltyCase investigated = CaseFixture.aCaseIn(CaseState.INVESTIGATING);

        assertThat(CaseDoor.possible(investigated, handler)).doesNotContain(CaseAction.REPORT_TRANSFER);
        assertThat(CaseDoor.possible(CaseFixture.suspected(investigated), handler))
                .contains(CaseAction.REPORT_TRANSFER);
    }

    @Test
    void offersToDecideARecusalOnlyWhileOneWaits() {
        Caller head = CaseFixture.caller(CaseFixture.AGENCY, Role.UNIT_HEAD);
        PenaltyCase investigated = CaseFixture.aCaseIn(CaseState.INVESTIGATING);
        var by = CaseFixture.by("handler", CaseFixture.OPENED);
        var declared = new Recusal("A", Recusal.Ground.CLOSE_RELATIVE, "近亲属", by, null);
        PenaltyCase waiting = investigated.with(draft -> draft.investigation = draft.investigation.declared(declared));

        assertThat(CaseDoor.possible(investigated, head)).doesNotContain(CaseAction.DECIDE_RECUSAL);
        assertThat(CaseDoor.possible(waiting, head)).contains(CaseAction.DECIDE_RECUSAL);
    }

    @Test
    void offersNoExemptionInsteadOfATransfer() {
        Caller head = CaseFixture.caller(CaseFixture.AGENCY, Role.UNIT_HEAD);
        PenaltyCase investigated = CaseFixture.screened(CaseFixture.aCaseIn(CaseState.INVESTIGATION_DONE));

        assertThat(CaseDoor.possible(investigated, head)).contains(CaseAction.DECIDE_NO_PENALTY);
        assertThat(CaseDoor.possible(CaseFixture.suspected(investigated), head))
                .doesNotContain(CaseAction.DECIDE_NO_PENALTY);
    }

    /** MEP23, Art. 6; APL 43: until the recusal is decided the investigation goes on. */
    @Test
    void letsARecusedOfficerDoNothingMoreOnceItIsGranted() {
        Caller handler = CaseFixture.caller(CaseFixture.AGENCY, Role.CASE_HANDLER);
        var by = CaseFixture.by("head", CaseFixture.OPENED);
        var pending = new Recusal(handler.officer().officerId(), Recusal.Ground.CLOSE_RELATIVE, "近亲属", by, null);
        PenaltyCase waiting = CaseFixture.aCaseIn(CaseState.INVESTIGATING)
                .with(draft -> draft.investigation = draft.investigation.declared(pending));
        PenaltyCase granted = waiting.with(draft -> draft.investigation =
                draft.investigation.decided(pending.officer(), new Recusal.Verdict(true, "属实", by)));

        assertThat(CaseDoor.enter(waiting, CaseAction.SCREEN_CRIME, handler, CaseFixture.at(LATER)))
                .isEqualTo(CaseState.INVESTIGATING);
        assertRefused(granted, CaseAction.SCREEN_CRIME, handler, "case-actor-recused");
        assertRefused(granted, CaseAction.CONCLUDE, handler, "case-actor-recused");
        assertThat(CaseDoor.possible(granted, handler)).isEmpty();
    }

    private static void assertRefused(PenaltyCase state, CaseAction action, Caller caller, String code) {
        assertThatThrownBy(() -> CaseDoor.enter(state, action, caller, CaseFixture.at(LATER)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
