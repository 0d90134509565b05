package sharpsword.agency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of agency-service.
 *
 * @param name name under which the service acts and is registered
 * @param tipAgency agency whose reward officers take in tips, which name no agency before they are dispatched
 * @param repairEvery how often all accounts are compared with the register of officers
 */
@ConfigurationProperties("sharpsword.agency")
public record AgencySettings(
        @DefaultValue("agency-service") String name,
        @DefaultValue("CORPS-500000") String tipAgency,
        @DefaultValue("10m") Duration repairEvery) {}
