package sharpsword.defaults.feign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import sharpsword.access.Refusal;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** The token of this service itself, by the client-credentials grant, kept until half a minute before it expires. */
final class ServiceToken {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final RestClient tokenEndpoint;
    private final String client;
    private final Supplier<@Nullable String> secret;
    private final Clock clock;

    private @Nullable String token;
    private Instant until = Instant.MIN;

    ServiceToken(RestClient tokenEndpoint, String client, Supplier<@Nullable String> secret, Clock clock) {
        this.tokenEndpoint = tokenEndpoint;
        this.client = client;
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * A token that is good for half a minute at least.
     *
     * @throws sharpsword.access.RefusedException {@code identity-provider-away}
     */
    synchronized String current() {
        Instant now = clock.instant();
        if (token == null || !now.isBefore(until)) {
            Grant grant = ask();
            token = grant.accessToken();
            until = now.plusSeconds(grant.expiresIn()).minus(MARGIN);
        }
        return token;
    }

    private Grant ask() {
        try {
            Grant grant = tokenEndpoint
                    .post()
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form())
                    .retrieve()
                    .body(Grant.class);
            if (grant != null) {
                return grant;
            }
        } catch (RestClientException refusedOrAway) {
            throw away(refusedOrAway);
        }
        throw away(null);
    }

    private MultiValueMap<String, String> form() {
        String known = secret.get();
        if (known == null || known.isBlank()) {
            throw new IllegalStateException("The secret client-" + client + " is missing in the folder of secrets");
        }
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", client);
        form.add("client_secret", known);
        return form;
    }

    private static RuntimeException away(@Nullable RestClientException cause) {
        RuntimeException refused =
                Refusal.of(Refusal.Kind.UNAVAILABLE, "identity-provider-away").asException();
        if (cause != null) {
            refused.addSuppressed(cause);
        }
        return refused;
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Grant(String accessToken, long expiresIn) {}
}
