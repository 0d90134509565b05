package sharpsword.casework.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import sharpsword.access.Role;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.EarlierKnowledge;

class ReasonsTests {

    private static final Instant LONG_AGO = Instant.parse("2024-06-18T02:00:00Z");
    private static final Command COMMAND =
            Command.of(CaseFixture.caller(CaseFixture.AGENCY, Role.UNIT_HEAD), "cause", "hash", null);

    @Test
    void keepsTheReasonOfTheRequest() {
        assertThat(Reasons.because(COMMAND, "事实不成立").reason()).isEqualTo("事实不成立");
    }

    @Test
    void doesNotLetItStandInForTheReasonOfALateEntry() {
        assertThat(Reasons.because(COMMAND.occurring(LONG_AGO), "事实不成立").reason())
                .isNull();
    }

    @Test
    void addsItToTheReasonOfALateEntry() {
        Command late = COMMAND.occurring(LONG_AGO).because("补录");

        assertThat(Reasons.because(late, "事实不成立").reason()).isEqualTo("补录；事实不成立");
    }

    @Test
    void keepsItWhereAnOlderRegisterIsCited() {
        Command cited =
                COMMAND.occurring(LONG_AGO).citing(EarlierKnowledge.citing(LONG_AGO, "立案登记簿 3", List.of("A", "B")));

        assertThat(Reasons.because(cited, "事实不成立").reason()).isEqualTo("事实不成立");
    }
}
