package sharpsword.gateway.testing;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sharpsword.demo.login.WebSession;

/** A person at the console of a gateway under test. */
public final class Browser {

    private static final Pattern PAGE_TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");
    private static final Predicate<URI> ANY = any -> true;

    private final WebSession web = new WebSession();
    private final URI gateway;

    public Browser(int port) {
        this.gateway = URI.create("http://127.0.0.1:" + port);
    }

    /** The page after all redirects. */
    public HttpResponse<String> get(String path) {
        return web.get(gateway.resolve(path));
    }

    /** The answer itself, redirect or not. */
    public HttpResponse<String> getOnce(String path) {
        return web.get(gateway.resolve(path), ANY);
    }

    /** Sends a form of Keycloak or of the gateway. */
    public HttpResponse<String> submit(URI action, Map<String, String> fields) {
        return web.submit(action, fields);
    }

    /** A command as the console's script sends it. */
    public HttpResponse<String> post(String path, String pageToken, String json) {
        return web.send(HttpRequest.newBuilder(gateway.resolve(path))
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", pageToken)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** A question with a bearer token beside the session. */
    public HttpResponse<String> getWithToken(String path, String token) {
        return web.send(HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + token)
                .GET()
                .build());
    }

    /** The token of a page that was shown. */
    public static String pageToken(HttpResponse<String> page) {
        Matcher token = PAGE_TOKEN.matcher(page.body());
        if (token.find()) {
            return token.group(1);
        }
        throw new AssertionError("No page token in " + page.uri() + ": " + page.body());
    }

    /** Logs out as the button does. */
    public HttpResponse<String> logOut() {
        String token = pageToken(get("/console"));
        return submit(gateway.resolve("/logout"), Map.of("_csrf", token));
    }

    /** Value of the session cookie. */
    public String session() {
        return web.cookie("SHARPSWORD").orElse("");
    }

    /** Asks as if the cookie of before had been kept. */
    public HttpResponse<String> getWithSession(String path, String session) {
        return new WebSession()
                .send(HttpRequest.newBuilder(gateway.resolve(path))
                        .header("Cookie", "SHARPSWORD=" + session)
                        .GET()
                        .build());
    }
}
