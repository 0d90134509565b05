package sharpsword.operation.trial;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.operation.screening.ScreeningRule;

/** An operation service as a leaf would make it. */
@SpringBootApplication
public class TrialApplication {

    @Bean
    OperationProfile profile() {
        return TrialProfile.PROFILE;
    }

    @Bean
    ScreeningRule rule() {
        return new TrialRule();
    }
}
