package sharpsword.defaults.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import sharpsword.access.Caller;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.EarlierKnowledge;

class LateEntryTests {

    private static final Command COMMAND = Command.of(Caller.PUBLIC, "cause", "hash", null);
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void leavesACommandAsItIsWithoutHeaders() {
        assertThat(LateEntry.complete(COMMAND, request)).isEqualTo(COMMAND);
    }

    @Test
    void readsWhenItHappenedAndWhichRegisterKnewIt() {
        request.addHeader("Occurred-At", "2024-04-08T09:00:00+08:00");
        request.addHeader("Known-At", "2024-04-08T10:00:00+08:00");
        request.addHeader("Register-Source", encoded("来电登记簿 第7页"));
        request.addHeader("Register-Signers", "o-1, o-2");
        request.addHeader("Reason", encoded("系统上线前"));

        Command completed = LateEntry.complete(COMMAND, request);

        assertThat(completed.occurredAt()).isEqualTo(Instant.parse("2024-04-08T01:00:00Z"));
        assertThat(completed.reason()).isEqualTo("系统上线前");
        assertThat(completed.knownEarlier())
                .isEqualTo(EarlierKnowledge.citing(
                        Instant.parse("2024-04-08T02:00:00Z"), "来电登记簿 第7页", java.util.List.of("o-1", "o-2")));
    }

    @ParameterizedTest
    @CsvSource({
        "Occurred-At, yesterday,                 time-malformed",
        "Occurred-At, 2024-04-08T09:00:00,       time-malformed",
        "Known-At,    2024-04-08T09:00:00+08:00, late-entry-source-missing",
        "Reason,      %zz,                       header-malformed"
    })
    void refusesHeadersThatAreWrong(String header, String value, String code) {
        request.addHeader(header, value);

        assertThatThrownBy(() -> LateEntry.complete(COMMAND, request)).hasMessageContaining(code);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
