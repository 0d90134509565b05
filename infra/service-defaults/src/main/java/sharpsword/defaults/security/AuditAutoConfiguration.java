package sharpsword.defaults.security;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import sharpsword.access.audit.Audit;
import sharpsword.access.audit.MongoAudit;
import sharpsword.defaults.settings.SettingsAutoConfiguration;
import sharpsword.defaults.telemetry.CurrentTrace;
import sharpsword.defaults.telemetry.TelemetryAutoConfiguration;

/** The audit trail of a service that has a database. */
@AutoConfiguration(
        after = {SettingsAutoConfiguration.class, TelemetryAutoConfiguration.class, DataMongoAutoConfiguration.class})
public class AuditAutoConfiguration {

    @Bean
    @ConditionalOnBean(MongoTemplate.class)
    @ConditionalOnMissingBean
    Audit audit(MongoTemplate mongo, Clock clock, CurrentTrace trace) {
        return new MongoAudit(mongo, clock, trace::id);
    }
}
