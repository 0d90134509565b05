package sharpsword.gateway.edge.guard;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the guard looks at.
 *
 * @param demoRealm whether the settings say that the realm is the demo's
 * @param demoPasswords whether the folder of secrets holds the demo's passwords
 * @param embeddedDatabase whether the settings or the server itself say that the database is the embedded one
 * @param databaseAway whether the database does not answer
 * @param generatedSecrets whether the folder of secrets is marked as generated for evaluation
 * @param issuer issuer of the realm
 * @param registries addresses of the Eureka servers
 * @param gateway address under which people reach the gateway, if it is said
 */
record Setup(
        boolean demoRealm,
        boolean demoPasswords,
        boolean embeddedDatabase,
        boolean databaseAway,
        boolean generatedSecrets,
        URI issuer,
        List<URI> registries,
        @Nullable URI gateway) {

    Setup {
        registries = List.copyOf(registries);
    }
}
