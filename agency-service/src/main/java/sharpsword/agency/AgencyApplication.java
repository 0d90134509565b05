package sharpsword.agency;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The process of agency-service. */
@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
public class AgencyApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(AgencyApplication.class, arguments);
    }
}
