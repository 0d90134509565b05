package sharpsword.demo.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One person at one browser without scripts: keeps cookies, follows redirects, sends forms. Not for several threads.
 *
 * <p>Everything fails with an {@link UncheckedIOException} when the server does not answer within 60 seconds, which is
 * generous because a first page of Keycloak on a loaded machine takes several.
 */
public final class WebSession {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_REDIRECTS = 15;

    private final CookieManager cookies = LoopbackCookies.manager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final String language;

    /** A browser set to Chinese. */
    public WebSession() {
        this("zh-CN");
    }

    /**
     * A browser set to that language.
     *
     * @param language value of {@code Accept-Language}
     */
    public WebSession(String language) {
        this.language = language;
    }

    /** The page at that address after all redirects. */
    public HttpResponse<String> get(URI address) {
        return get(address, any -> false);
    }

    /** The page after all redirects, or the redirect itself whose target satisfies {@code stop}. */
    public HttpResponse<String> get(URI address, Predicate<URI> stop) {
        return followed(send(request(address).GET().build()), stop);
    }

    /** The answer to the form after all redirects, or the redirect itself whose target satisfies {@code stop}. */
    public HttpResponse<String> submit(URI action, Map<String, String> fields, Predicate<URI> stop) {
        HttpRequest form = request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(FormBody.of(fields)))
                .build();
        return followed(send(form), stop);
    }

    /** The answer to the form after all redirects. */
    public HttpResponse<String> submit(URI action, Map<String, String> fields) {
        return submit(action, fields, any -> false);
    }

    /** Exactly one request with this session's cookies, no redirect followed. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("No answer from " + request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
        }
    }

    /** Value of the cookie with that name; empty if none is kept. */
    public Optional<String> cookie(String name) {
        return cookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** All cookies that are kept now. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", language);
    }

    private HttpResponse<String> followed(HttpResponse<String> first, Predicate<URI> stop) {
        HttpResponse<String> response = first;
        for (int redirects = 0; redirects < MOST_REDIRECTS; redirects++) {
            Optional<URI> target = target(response);
            if (target.isEmpty() || stop.test(target.get())) {
                return response;
            }
            response = send(request(target.get()).GET().build());
        }
        throw new IllegalStateException("More than " + MOST_REDIRECTS + " redirects from " + first.uri());
    }

    /** Where a redirect leads; empty for any other answer. */
    static Optional<URI> target(HttpResponse<String> response) {
        if (response.statusCode() / 100 != 3) {
            return Optional.empty();
        }
        return response.headers().firstValue("Location").map(response.uri()::resolve);
    }
}
