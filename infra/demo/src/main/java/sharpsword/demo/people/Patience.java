package sharpsword.demo.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Asks again while a part of the platform is away. Since every command carries its key, asking again never does it twice.
 *
 * @param longest how long to ask again before giving up; zero to ask once
 * @param again told each time before a command or question is sent once more
 */
public record Patience(Duration longest, Runnable again) {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Set<Integer> AWAY = Set.of(429, 502, 503, 504);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Asks for that long. */
    public static Patience of(Duration longest) {
        return new Patience(longest, () -> {});
    }

    /** Asks once. */
    public static Patience none() {
        return of(Duration.ZERO);
    }

    /**
     * The answer to a request.
     *
     * @param request made anew for each try, since its token may have run out
     * @throws UncheckedIOException when nobody answered in time
     */
    HttpResponse<String> answer(Supplier<HttpRequest> request) {
        Instant end = Instant.now().plus(longest);
        while (true) {
            boolean last = !Instant.now().isBefore(end);
            try {
                HttpResponse<String> response = HTTP.send(request.get(), BodyHandlers.ofString());
                if (last || !AWAY.contains(response.statusCode())) {
                    return response;
                }
            } catch (IOException nobodyThere) {
                if (last) {
                    throw new UncheckedIOException(nobodyThere);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted", interrupted);
            }
            again.run();
            pause();
        }
    }

    /** Waits until something is so, for example until an event has arrived. */
    public void until(String what, BooleanSupplier so) {
        find(what, () -> so.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /**
     * Looks for something until it is there.
     *
     * @throws IllegalStateException when it is not there in time
     */
    public <T> T find(String what, Supplier<Optional<T>> search) {
        Instant end = Instant.now().plus(longest);
        while (true) {
            Optional<T> found = search.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Still not so after " + longest.toSeconds() + " s: " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            new CountDownLatch(1).await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }
}
