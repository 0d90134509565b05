package sharpsword.operation.bluesky;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import sharpsword.operation.profile.OperationProfile;

/** The service of 蓝天保卫. Everything but the profile and the rules is the kernel's. */
@SpringBootApplication
public class BlueSkyApplication {

    public static void main(String[] args) {
        SpringApplication.run(BlueSkyApplication.class, args);
    }

    @Bean
    OperationProfile profile() {
        return BlueSkyProfile.PROFILE;
    }
}
