package sharpsword.operation.thirdpartyfraud;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import sharpsword.operation.profile.OperationProfile;

/** The service of 第三方环保服务机构弄虚作假. Everything but the profile and the rules is the kernel's. */
@SpringBootApplication
public class ThirdPartyFraudApplication {

    public static void main(String[] args) {
        SpringApplication.run(ThirdPartyFraudApplication.class, args);
    }

    @Bean
    OperationProfile profile() {
        return ThirdPartyFraudProfile.PROFILE;
    }
}
