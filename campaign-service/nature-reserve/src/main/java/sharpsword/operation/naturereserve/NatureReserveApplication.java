package sharpsword.operation.naturereserve;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import sharpsword.operation.profile.OperationProfile;

/** The service of 自然保护地. Everything but the profile and the rules is the kernel's. */
@SpringBootApplication
public class NatureReserveApplication {

    public static void main(String[] args) {
        SpringApplication.run(NatureReserveApplication.class, args);
    }

    @Bean
    OperationProfile profile() {
        return NatureReserveProfile.PROFILE;
    }
}
