package sharpsword.casework.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import sharpsword.casework.transfer.TransferAction;
import tools.jackson.databind.json.JsonMapper;

class TimelineTextsTests {

    private final TimelineTexts texts = new TimelineTexts();
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void hasWordsForEveryActionOfATransferInBothLanguages() {
        List<String> verbs = Arrays.stream(TransferAction.values())
                .map(action -> action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .toList();

        assertThat(texts.actions()).containsAll(verbs);
    }

    @Test
    void hasWordsForEveryActionOfACase() {
        assertThat(texts.actions())
                .contains(
                        "open",
                        "answer-conditions",
                        "extend",
                        "file",
                        "refuse",
                        "refer-out",
                        "revoke",
                        "assign",
                        "declare-recusal",
                        "decide-recusal",
                        "screen-crime",
                        "suspend",
                        "resume",
                        "terminate",
                        "conclude",
                        "decide-no-penalty",
                        "grant-leniency",
                        "close",
                        "close-fence",
                        "open-fence",
                        "keep-fence",
                        "report");
    }

    @Test
    void fillsFieldsOfTheEntryAndOfItsDetail() {
        var data =
                json.readTree("{\"to\":\"PSB-500112\",\"copyTo\":\"PROC-500112\",\"detail\":{\"material\":\"OTHER\"}}");

        assertThat(texts.chinese("send", data)).isEqualTo("移送 PSB-500112，移送书抄送 PROC-500112");
        assertThat(texts.english("put-material", data)).isEqualTo("Paper OTHER is ready");
    }
}
