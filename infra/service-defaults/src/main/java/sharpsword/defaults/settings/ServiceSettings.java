package sharpsword.defaults.settings;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The platform's own settings of a service; the launcher gives the first ones as {@code SHARPSWORD_…} variables.
 *
 * @param issuer issuer of the realm, as it stands in tokens
 * @param keycloakUrl where this service reaches Keycloak, which may differ from the issuer's address
 * @param secrets folder with one file a secret
 * @param gatewayUrl address under which people reach the platform; null where the service need not know it
 * @param demo whether the realm and its accounts are the demo's
 * @param embedded whether the database is the embedded one for evaluation
 * @param largestBody most bytes of a request body that is not a file
 * @param quietPaths routes that leave no trace in traces, metrics and logs, because a tipster might be found by them
 * @param outOfService how long a stopping service says that it is leaving before it stops taking requests
 * @param mongo timeouts and pool of the database client
 */
@ConfigurationProperties("sharpsword")
public record ServiceSettings(
        URI issuer,
        URI keycloakUrl,
        String secrets,
        @Nullable URI gatewayUrl,
        @DefaultValue("false") boolean demo,
        @DefaultValue("false") boolean embedded,
        @DefaultValue("1MB") DataSize largestBody,

        @DefaultValue({
            "/api/public/tips/**",
            "/api/public/operations/rewarded-reporting/**",
            "/api/operations/rewarded-reporting/openings/**"
        })
        List<String> quietPaths,

        @DefaultValue("5s") Duration outOfService,
        @DefaultValue Mongo mongo) {

    /**
     * How a service talks to its database.
     *
     * @param serverSelection longest wait for a server before the database counts as away
     * @param connect longest wait for a connection
     * @param read longest wait for an answer
     * @param mostConnections most connections in the pool
     */
    public record Mongo(
            @DefaultValue("3s") Duration serverSelection,
            @DefaultValue("2s") Duration connect,
            @DefaultValue("30s") Duration read,
            @DefaultValue("32") int mostConnections) {}
}
