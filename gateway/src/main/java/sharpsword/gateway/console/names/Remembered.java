package sharpsword.gateway.console.names;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import sharpsword.gateway.edge.calls.LoginEnded;
import sharpsword.gateway.edge.calls.NoAnswer;
import sharpsword.gateway.edge.calls.RefusedByService;
import sharpsword.gateway.edge.calls.Services;
import tools.jackson.databind.JsonNode;

/**
 * Reads what seldom changes, and remembers it for the reader who asked: what one may see, another may not. A name is never
 * worth a page that cannot be shown, so a service that refuses or is away leaves it out.
 */
@Component
class Remembered {

    private static final Duration KNOWN = Duration.ofMinutes(5);
    /** Long enough that a page with many names waits for a silent service once. */
    private static final Duration UNKNOWN = Duration.ofSeconds(30);

    private static final long READERS_TIMES_NAMES = 20_000;

    private final Services services;
    private final LoadingCache<Question, Optional<JsonNode>> answers;

    Remembered(Services services) {
        this.services = services;
        this.answers = Caffeine.newBuilder()
                .maximumSize(READERS_TIMES_NAMES)
                .expireAfter(Expiry.<Question, Optional<JsonNode>>creating(
                        (question, answer) -> answer.isPresent() ? KNOWN : UNKNOWN))
                .build(this::ask);
    }

    private record Question(String reader, String path) {}

    /** What the service answers to this reader; empty if it does not. */
    Optional<JsonNode> read(String path) {
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        return reader == null ? Optional.empty() : answers.get(new Question(reader.getName(), path));
    }

    private Optional<JsonNode> ask(Question question) {
        try {
            return Optional.of(services.read(question.path(), JsonNode.class));
        } catch (RefusedByService | NoAnswer | LoginEnded unanswered) {
            return Optional.empty();
        }
    }
}
