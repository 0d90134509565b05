package sharpsword.messaging.consume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptsTests {

    @ParameterizedTest
    @CsvSource({
        "case.filings,           case.filings",
        "case.filings.retry-2s,  case.filings",
        "case.filings.retry-5m,  case.filings",
        "agency.retry-worklist,  agency.retry-worklist"
    })
    void namesTheQueueThatIsListenedTo(String diedFirstIn, String listened) {
        assertThat(Attempts.listenedQueue(diedFirstIn)).isEqualTo(listened);
    }
}
