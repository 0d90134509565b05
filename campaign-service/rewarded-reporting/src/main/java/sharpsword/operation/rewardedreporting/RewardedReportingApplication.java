package sharpsword.operation.rewardedreporting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import sharpsword.messaging.document.DocumentStore;
import sharpsword.messaging.document.Documents;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.operation.rewardedreporting.opening.Opening;
import sharpsword.operation.rewardedreporting.reward.Reward;
import sharpsword.operation.rewardedreporting.tip.Tip;

/** The service of 有奖举报. */
@SpringBootApplication
public class RewardedReportingApplication {

    public static void main(String[] args) {
        SpringApplication.run(RewardedReportingApplication.class, args);
    }

    @Bean
    OperationProfile profile() {
        return RewardedReportingProfile.PROFILE;
    }

    @Bean
    Documents<Tip> tipDocuments(DocumentStore store) {
        return store.open(Tip.TYPE);
    }

    @Bean
    Documents<Reward> rewardDocuments(DocumentStore store) {
        return store.open(Reward.TYPE);
    }

    @Bean
    Documents<Opening> openingDocuments(DocumentStore store) {
        return store.open(Opening.TYPE);
    }
}
