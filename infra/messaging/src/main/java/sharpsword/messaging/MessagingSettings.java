package sharpsword.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of documents and events.
 *
 * @param grace how long after the fact an entry needs neither a reason nor an older register
 * @param sweepEvery how often entries that stayed pending are looked for
 */
@ConfigurationProperties("sharpsword.messaging")
public record MessagingSettings(
        @DefaultValue("3d") Duration grace,
        @DefaultValue("5s") Duration sweepEvery) {}
