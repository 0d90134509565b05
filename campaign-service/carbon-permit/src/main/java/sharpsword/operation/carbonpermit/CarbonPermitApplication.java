package sharpsword.operation.carbonpermit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import sharpsword.operation.profile.OperationProfile;

/** The service of 碳排放及排污许可. Everything but the profile and the rules is the kernel's. */
@SpringBootApplication
public class CarbonPermitApplication {

    public static void main(String[] args) {
        SpringApplication.run(CarbonPermitApplication.class, args);
    }

    @Bean
    OperationProfile profile() {
        return CarbonPermitProfile.PROFILE;
    }
}
