package sharpsword.gateway.edge.guard;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the setup says of itself.
 *
 * @param demo whether the realm and its accounts are the demo's
 * @param embedded whether the database is the embedded one for evaluation
 * @param secrets folder with one file a secret
 * @param gatewayUrl address under which people reach the gateway; null where it is not said
 */
@ConfigurationProperties("sharpsword")
record GuardSettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("false") boolean embedded,
        @DefaultValue(".sharpsword/secrets") Path secrets,
        @Nullable URI gatewayUrl) {

    boolean hasSecret(String file) {
        return Files.exists(secrets.resolve(file));
    }
}
