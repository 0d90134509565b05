package sharpsword.operation.clearwater;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import sharpsword.operation.profile.OperationProfile;

/** The service of 碧水保卫. Everything but the profile and the rules is the kernel's. */
@SpringBootApplication
public class ClearWaterApplication {

    public static void main(String[] args) {
        SpringApplication.run(ClearWaterApplication.class, args);
    }

    @Bean
    OperationProfile profile() {
        return ClearWaterProfile.PROFILE;
    }
}
