package sharpsword.operation.hazardouswaste;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import sharpsword.operation.profile.OperationProfile;

/** The service of 两打. Everything but the profile and the rules is the kernel's. */
@SpringBootApplication
public class HazardousWasteApplication {

    public static void main(String[] args) {
        SpringApplication.run(HazardousWasteApplication.class, args);
    }

    @Bean
    OperationProfile profile() {
        return HazardousWasteProfile.PROFILE;
    }
}
