package sharpsword.casework.docket;

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
import org.junit.jupiter.params.provider.MethodSource;
import sharpsword.access.Caller;
import sharpsword.access.RefusedException;
import sharpsword.access.Role;
import sharpsword.messaging.lifecycle.Move;

class CaseLifeTests {

    private static final String LATER = "2024-06-20T02:00:00Z";

    @ParameterizedTest
    @MethodSource("rows")
    void takesEveryRow(Move<CaseState, CaseAction> row) {
        PenaltyCase state = CaseFixture.aCaseIn(row.from());

        CaseState next = CaseDoor.enter(state, row.action(), anyoneFor(row.action()), CaseFixture.at(LATER));

        assertThat(next).isEqualTo(row.to());
    }

    @ParameterizedTest
    @MethodSource("otherPairs")
    void refusesEveryOtherPair(CaseState from, CaseAction action) {
        PenaltyCase state = CaseFixture.aCaseIn(from);

        assertThatThrownBy(() -> CaseDoor.enter(state, action, anyoneFor(action), CaseFixture.at(LATER)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("case-wrong-state"));
    }

    @Test
    void isDrawnInTheReadme() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("```mermaid\n" + CaseLife.TABLE.diagram() + "```");
    }

    static List<Move<CaseState, CaseAction>> rows() {
        return CaseLife.TABLE.rows();
    }

    static Stream<Arguments> otherPairs() {
        List<Arguments> pairs = new ArrayList<>();
        for (CaseState state : CaseState.values()) {
            for (CaseAction action : CaseAction.values()) {
                if (CaseLife.TABLE.rows().stream().noneMatch(row -> row.from() == state && row.action() == action)) {
                    pairs.add(Arguments.of(state, action));
                }
            }
        }
        return pairs.stream();
    }

    private static Caller anyoneFor(CaseAction action) {
        return CaseFixture.caller(CaseFixture.AGENCY, action.entitled().roles().toArray(Role[]::new));
    }
}
