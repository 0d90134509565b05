package sharpsword.agency.account.client;

import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;
import org.jboss.resteasy.client.jaxrs.internal.ResteasyClientBuilderImpl;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sharpsword.agency.AgencySettings;
import sharpsword.defaults.settings.ServiceSettings;

@Configuration(proxyBeanMethods = false)
class KeycloakConfiguration {

    private static final String REALM = "sharpsword";

    /** Connects when it is first asked, so the service starts while Keycloak is down. */
    @Bean(destroyMethod = "close")
    Keycloak keycloak(
            ServiceSettings defaults, AgencySettings settings, @Value("${client-agency-service:}") String secret) {
        ResteasyClientBuilder http = new ResteasyClientBuilderImpl();
        http.register(new JacksonProvider(), 100);
        http.connectionPoolSize(10);
        http.connectTimeout(2, TimeUnit.SECONDS);
        http.readTimeout(10, TimeUnit.SECONDS);
        return KeycloakBuilder.builder()
                .serverUrl(defaults.keycloakUrl().toString())
                .realm(REALM)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.name())
                .clientSecret(secret)
                .resteasyClient(http.build())
                .build();
    }

    @Bean
    KeycloakAccounts keycloakAccounts(Keycloak keycloak) {
        return new KeycloakAccounts(keycloak.realm(REALM));
    }
}
