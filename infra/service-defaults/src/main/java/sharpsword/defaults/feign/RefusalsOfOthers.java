package sharpsword.defaults.feign;

import feign.Request;
import feign.Response;
import feign.RetryableException;
import feign.codec.ErrorDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sharpsword.access.Refusal;
import sharpsword.defaults.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a failed answer of another service means here: its refusal is passed on with code, field and words; anything else
 * means that it is unavailable, because its caller can do nothing about it.
 */
final class RefusalsOfOthers implements ErrorDecoder {

    private static final Logger log = LoggerFactory.getLogger(RefusalsOfOthers.class);
    private static final int UNAUTHORIZED = 401;
    private static final int UNAVAILABLE = 503;

    private final JsonMapper json;

    RefusalsOfOthers(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Exception decode(String method, Response response) {
        return refusal(response)
                .map(Refusal::asException)
                .<Exception>map(refused -> refused)
                .orElseGet(() -> unavailable(method, response));
    }

    private static Exception unavailable(String method, Response response) {
        log.warn("{} was answered with status {}", method, response.status());
        Request request = response.request();
        if (response.status() == UNAVAILABLE && request.httpMethod() == Request.HttpMethod.GET) {
            return new RetryableException(
                    UNAVAILABLE, method + " is unavailable", request.httpMethod(), (Long) null, request);
        }
        return Refusal.of(Refusal.Kind.UNAVAILABLE, "upstream-unavailable").asException();
    }

    private Optional<Refusal> refusal(Response response) {
        Optional<Refusal.Kind> kind = kind(response.status());
        JsonNode problem = kind.isPresent() ? read(response) : null;
        if (problem == null || code(problem).isEmpty()) {
            return Optional.empty();
        }
        return kind.map(known -> refusal(known, problem));
    }

    private static Refusal refusal(Refusal.Kind kind, JsonNode problem) {
        Refusal refusal = Refusal.of(kind, code(problem));
        if (problem.path("field").isString()) {
            refusal = refusal.at(problem.path("field").stringValue());
        }
        for (var argument : problem.path("arguments").properties()) {
            refusal = refusal.with(argument.getKey(), argument.getValue().asString(""));
        }
        return problem.path("detail").isString()
                ? refusal.with(Problem.FOREIGN_TEXT, problem.path("detail").stringValue())
                : refusal;
    }

    private static String code(JsonNode problem) {
        return problem.path("code").asString("");
    }

    /** That our own token is refused over there, or that something is away, is not the caller's business. */
    private static Optional<Refusal.Kind> kind(int status) {
        return Arrays.stream(Refusal.Kind.values())
                .filter(kind -> kind.status() == status && status != UNAUTHORIZED && status != UNAVAILABLE)
                .findFirst();
    }

    private @Nullable JsonNode read(Response response) {
        if (response.body() == null) {
            return null;
        }
        try (InputStream body = response.body().asInputStream()) {
            return json.readTree(body);
        } catch (IOException | JacksonException noProblem) {
            log.debug("The body of the answer is no problem detail", noProblem);
            return null;
        }
    }
}
