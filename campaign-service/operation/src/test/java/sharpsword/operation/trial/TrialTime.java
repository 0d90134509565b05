package sharpsword.operation.trial;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The clock of the trial operation. */
@TestConfiguration
class TrialTime {

    @Bean
    TrialClock clock() {
        return new TrialClock();
    }
}
