package sharpsword.demo.people;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks the gateway: an officer of the demo, or the public. {@link #on} gives the same officer entering what
 * happened on another day, from an older register (补录).
 *
 * @param door where the platform is
 * @param login login of an officer; null for the public
 * @param keys gives the keys of commands
 * @param patience how long to ask again
 * @param at when what is entered happened and was known; null means now
 */
public record Person(
        Door door,
        @Nullable Login login,
        Keys keys,
        Patience patience,
        @Nullable OffsetDateTime at) {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** An officer, who logs in with the first request. */
    public static Person officer(Door door, String name, Keys keys, Patience patience) {
        return new Person(door, new Login(name, door.issuer(), patience), keys, patience, null);
    }

    /** Somebody without an account. */
    public static Person ofThePublic(Door door, Keys keys, Patience patience) {
        return new Person(door, null, keys, patience, null);
    }

    /** The same officer, entering what happened at that time, for example {@code 2024-06-01T09:00:00+08:00}. */
    public Person on(String time) {
        return on(OffsetDateTime.parse(time));
    }

    /** The same officer, entering what happened at that time. */
    public Person on(OffsetDateTime time) {
        return new Person(door, login, keys, patience, time);
    }

    /** The same person, sending commands under that Idempotency-Key. */
    public Person under(String key) {
        return new Person(door, login, command -> key, patience, at);
    }

    /** The officer's identifier, as the token says. */
    public String officer() {
        if (login == null) {
            throw new IllegalStateException("The public is no officer");
        }
        return login.officer();
    }

    public Answer get(String path) {
        return send("GET " + path, () -> request(path).GET());
    }

    public Answer post(String path, String json) {
        return command("POST", path, json, "application/json", BodyPublishers.ofString(json));
    }

    public Answer put(String path, String json) {
        return command("PUT", path, json, "application/json", BodyPublishers.ofString(json));
    }

    /** Sends a file as the field {@code file} of a form. */
    public Answer upload(String path, Upload upload) {
        return command("POST", path, upload.name(), upload.contentType(), BodyPublishers.ofByteArray(upload.body()));
    }

    private Answer command(String method, String path, String said, String type, BodyPublisher body) {
        String who = login == null ? "public" : login.name();
        String key = keys.of(String.join("\n", who, method, path, String.valueOf(at), said));
        return send(
                method + " " + path,
                () -> dated(request(path))
                        .header("Content-Type", type)
                        .header("Idempotency-Key", key)
                        .method(method, body));
    }

    private HttpRequest.Builder dated(HttpRequest.Builder request) {
        return at == null
                ? request
                : request.header("Occurred-At", at.toString())
                        .header("Known-At", at.toString())
                        .header("Register-Source", encoded("纸质台账（演示）"))
                        .header("Register-Signers", "demo-signer-1,demo-signer-2")
                        .header("Reason", encoded("平台上线前的事项补录（演示）"));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(door.gateway() + path))
                .timeout(TIMEOUT)
                .header("Accept", "application/json, application/problem+json");
        return login == null ? request : request.header("Authorization", "Bearer " + login.token());
    }

    private Answer send(String question, Supplier<HttpRequest.Builder> request) {
        HttpResponse<String> response = patience.answer(() -> request.get().build());
        return new Answer(question, response.statusCode(), response.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
