package sharpsword.defaults.guard;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import sharpsword.defaults.settings.ServiceSettings;

/** Looks at settings, the folder of secrets and the database server. */
final class ObservedDeployment implements Supplier<Deployment> {

    /** The launcher marks the secrets that it made. */
    private static final String GENERATED = "GENERATED";

    private static final List<String> DEMO_PASSWORDS = List.of("demo-password", "demo-passwords");

    private final ServiceSettings settings;
    private final Environment environment;
    private final BooleanSupplier serverIsEmbedded;

    ObservedDeployment(ServiceSettings settings, Environment environment, BooleanSupplier serverIsEmbedded) {
        this.settings = settings;
        this.environment = environment;
        this.serverIsEmbedded = serverIsEmbedded;
    }

    @Override
    public Deployment get() {
        return new Deployment(
                settings.demo(),
                DEMO_PASSWORDS.stream().anyMatch(this::liesAmongTheSecrets),
                settings.embedded() || serverIsEmbedded.getAsBoolean(),
                liesAmongTheSecrets(GENERATED),
                settings.issuer(),
                registries(),
                settings.gatewayUrl());
    }

    private boolean liesAmongTheSecrets(String file) {
        return Files.exists(Path.of(settings.secrets(), file));
    }

    private List<URI> registries() {
        boolean used = environment.getProperty("eureka.client.enabled", Boolean.class, true);
        String addresses = environment.getProperty("eureka.client.service-url.defaultZone", "");
        return Arrays.stream(addresses.split(","))
                .map(String::strip)
                .filter(address -> used && !address.isEmpty())
                .map(URI::create)
                .toList();
    }
}
