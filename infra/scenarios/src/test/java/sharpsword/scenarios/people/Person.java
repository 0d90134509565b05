package sharpsword.scenarios.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sharpsword.scenarios.platform.Platform;
import sharpsword.testsupport.login.KeycloakLogin;
import tools.jackson.databind.json.JsonMapper;

/**
 * An officer of the demo who has logged in through the real form and asks the gateway. {@link #on} gives the same officer
 * entering what happened on another day, from an older register.
 *
 * @param login name at the login
 * @param token access token
 * @param at when what the officer enters happened and was known; null means now
 */
public record Person(String login, String token, @Nullable OffsetDateTime at) {

    private static final String DEMO_PASSWORD = "Yanshi-Demo-2024";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** Logs in through the real form. */
    public static Person loggedIn(String login) {
        String token = new KeycloakLogin(Platform.running().issuer()).accessToken(login, DEMO_PASSWORD);
        return new Person(login, token, null);
    }

    /** Somebody without an account. */
    public static Person ofThePublic() {
        return new Person("", "", null);
    }

    /** The same officer, entering what happened at that time. */
    public Person on(String time) {
        return new Person(login, token, OffsetDateTime.parse(time));
    }

    /** The officer's identifier, as the token says. */
    public String officer() {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonMapper.builder().build().readTree(claims).path("officer").asString();
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) {
        return send(command(path).POST(BodyPublishers.ofString(json)));
    }

    public Answer put(String path, String json) {
        return send(command(path).PUT(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder command(String path) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (at != null) {
            request.header("Occurred-At", at.toString())
                    .header("Known-At", at.toString())
                    .header("Register-Source", encoded("纸质台账（演示）"))
                    .header("Register-Signers", "demo-signer-1,demo-signer-2")
                    .header("Reason", encoded("平台上线前的事项补录"));
        }
        return request;
    }

    private HttpRequest.Builder request(String path) {
        URI address = URI.create(Platform.running().gateway() + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json, application/problem+json");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
