package sharpsword.messaging.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sharpsword.access.Actor;
import sharpsword.access.Caller;
import sharpsword.access.RefusedException;
import sharpsword.access.Role;
import sharpsword.access.ScopeKeys;

class RecordingRulesTests {

    private static final Instant NOW = Instant.parse("2026-06-10T02:00:00Z");
    private final RecordingRules rules = new RecordingRules(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofDays(3));

    @Test
    void takesNowWhenNothingIsSaid() {
        Moment moment = rules.moment(by(Role.INSPECTOR, null), null);

        assertThat(moment).isEqualTo(new Moment(NOW, NOW, NOW));
    }

    @Test
    void refusesTheFuture() {
        refuses("occurred-in-future", () -> rules.moment(by(Role.INSPECTOR, NOW.plusMillis(1)), null));
    }

    @Test
    void refusesWhatPrecedesTheDocument() {
        refuses(
                "occurred-before-basis",
                () -> rules.moment(by(Role.INSPECTOR, NOW.minusSeconds(60)), NOW.minusSeconds(59)));
    }

    @Test
    void movesAServicesFactBehindTheDocumentInstead() {
        Command late =
                Command.of(Caller.service("case-service"), "c", "h", null).occurring(NOW.minusSeconds(60));

        assertThat(rules.moment(late, NOW.minusSeconds(59)).occurredAt()).isEqualTo(NOW.minusSeconds(59));
    }

    @Test
    void movesWhatAServiceKnewBehindTheDocumentToo() {
        Command late = Command.of(Caller.service("case-service"), "c", "h", null)
                .occurring(NOW.minusSeconds(60))
                .citing(new EarlierKnowledge(NOW.minusSeconds(50), "event e-1", List.of()));
        Instant bornAt = NOW.minusSeconds(40);

        assertThat(rules.moment(late, bornAt)).isEqualTo(new Moment(bornAt, NOW, bornAt));
    }

    @Test
    void asksForAReasonAfterTheGraceIsOver() {
        Command late = by(Role.INSPECTOR, NOW.minus(Duration.ofDays(3)).minusMillis(1));

        refuses("late-entry-reason-missing", () -> rules.moment(late, null));
        assertThat(rules.moment(late.because("设备故障"), null).knownAt()).isEqualTo(NOW);
        assertThat(rules.moment(by(Role.INSPECTOR, NOW.minus(Duration.ofDays(3))), null))
                .isNotNull();
    }

    @Test
    void knowsEarlierWhatAnOlderRegisterKnew() {
        Instant then = Instant.parse("2024-04-08T01:00:00Z");
        Command late = by(Role.REWARD_OFFICER, then)
                .citing(EarlierKnowledge.citing(then, "来电登记簿 2024-04 第 7 页", List.of("o-1", "o-2")));

        assertThat(rules.moment(late, null)).isEqualTo(new Moment(then, NOW, then));
    }

    @Test
    void refusesARegisterThatKnewTooEarlyOrTooLate() {
        Instant then = Instant.parse("2024-04-08T01:00:00Z");
        Command early = by(Role.INSPECTOR, then).citing(register(then.minusMillis(1)));
        Command future = by(Role.INSPECTOR, then).citing(register(NOW.plusMillis(1)));

        refuses("known-before-occurred", () -> rules.moment(early, null));
        refuses("known-in-future", () -> rules.moment(future, null));
    }

    @Test
    void refusesLateEntriesOfAdministratorsAndThePublic() {
        Instant then = Instant.parse("2024-04-08T01:00:00Z");
        Command administrator = by(Role.SYSTEM_ADMINISTRATOR, then).citing(register(then));
        Command somebody =
                Command.of(Caller.PUBLIC, "c", "h", null).occurring(then).citing(register(then));

        refuses("late-entry-not-entitled", () -> rules.moment(administrator, null));
        refuses("late-entry-not-entitled", () -> rules.moment(somebody, null));
    }

    @Test
    void wantsASourceAndTwoDifferentSigners() {
        refuses("late-entry-source-missing", () -> EarlierKnowledge.citing(NOW, " ", List.of("o-1", "o-2")));
        refuses("late-entry-two-signers", () -> EarlierKnowledge.citing(NOW, "登记簿", List.of("o-1", "o-1")));
    }

    private static EarlierKnowledge register(Instant knownAt) {
        return EarlierKnowledge.citing(knownAt, "登记簿", List.of("o-1", "o-2"));
    }

    private static Command by(Role role, @Nullable Instant occurredAt) {
        Actor officer = new Actor.Officer("o-9", "演示", "DET-500112", "500112", Set.of(role));
        Command command = Command.of(new Caller(officer, ScopeKeys.NONE), "c", "h", null);
        return occurredAt == null ? command : command.occurring(occurredAt);
    }

    private static void refuses(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
