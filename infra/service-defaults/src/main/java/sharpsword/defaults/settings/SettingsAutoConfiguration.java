package sharpsword.defaults.settings;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Binds the platform's settings and gives the one clock that everything asks. */
@AutoConfiguration
@EnableConfigurationProperties(ServiceSettings.class)
public class SettingsAutoConfiguration {

    /** Legal days begin and end in Chongqing. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
