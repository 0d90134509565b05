package sharpsword.campaign;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The process of the campaign's headquarters. */
@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
public class CampaignApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(CampaignApplication.class, arguments);
    }
}
