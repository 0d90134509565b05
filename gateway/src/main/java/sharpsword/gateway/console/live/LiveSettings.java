package sharpsword.gateway.console.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Live hints.
 *
 * @param enabled whether this instance listens to the broker
 * @param open how long one connection stays open; the browser then opens the next
 * @param listeners open pages of this instance at most
 */
@ConfigurationProperties("sharpsword.live")
record LiveSettings(boolean enabled, Duration open, int listeners) {}
