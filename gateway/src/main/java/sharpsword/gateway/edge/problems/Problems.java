package sharpsword.gateway.edge.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/**
 * Writes problems as {@code application/problem+json}: type, title, status, detail, instance and code. Nothing that the
 * client sent is repeated except the path.
 */
@Component
public final class Problems {

    private static final String TYPES = "https://sharpsword.example/problems/";

    private final MessageSource texts;
    private final ObjectMapper json;

    /** Problems with the texts of that source, under {@code problem.<code>.title} and {@code .detail}. */
    public Problems(MessageSource texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** Answers with that problem. */
    public void write(EdgeProblem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(problem, null, request, response);
    }

    /**
     * Answers with that problem and says when another try is worth it.
     *
     * @param retryAfter rounded up to whole seconds; null when waiting does not help
     * @param arguments values for the text, for example the name of a service
     */
    public void write(
            EdgeProblem problem,
            @Nullable Duration retryAfter,
            HttpServletRequest request,
            HttpServletResponse response,
            Object... arguments)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        askAgain(retryAfter, response);
        Language language = Language.ofProblem(request);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag());
        response.getOutputStream().write(json.writeValueAsBytes(body(problem, language.locale(), request, arguments)));
        response.flushBuffer();
    }

    /**
     * Answers a person with a page about the problem and a client with the problem, for filters that serve both.
     *
     * @param retryAfter as in {@link #write}
     * @param arguments as in {@link #write}
     */
    public void answer(
            EdgeProblem problem,
            @Nullable Duration retryAfter,
            HttpServletRequest request,
            HttpServletResponse response,
            Object... arguments)
            throws IOException {
        if (Audience.of(request) == Audience.CLIENT) {
            write(problem, retryAfter, request, response, arguments);
        } else if (!response.isCommitted()) {
            askAgain(retryAfter, response);
            problem.markOn(request);
            response.sendError(problem.status());
        }
    }

    private static void askAgain(@Nullable Duration after, HttpServletResponse response) {
        if (after != null) {
            long seconds = after.plusMillis(999).toSeconds();
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
        }
    }

    /** What a page about a problem shows: {@code problemStatus}, {@code problemTitle}, {@code problemDetail}. */
    public Map<String, Object> shown(EdgeProblem problem, Locale locale) {
        return Map.of(
                "problemStatus", problem.status(),
                "problemTitle", text(problem, "title", locale),
                "problemDetail", forPerson(problem, locale));
    }

    private Map<String, Object> body(EdgeProblem problem, Locale locale, HttpServletRequest request, Object... values) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", URI.create(TYPES + problem.code()));
        body.put("title", text(problem, "title", locale));
        body.put("status", problem.status());
        body.put("detail", text(problem, "detail", locale, values));
        body.put("instance", path(request));
        body.put("code", problem.code());
        return body;
    }

    private String text(EdgeProblem problem, String part, Locale locale, Object... values) {
        return texts.getMessage("problem." + problem.code() + "." + part, values, locale);
    }

    /** The detail, but where that names a service or a header, what a person makes more of. */
    private String forPerson(EdgeProblem problem, Locale locale) {
        String own = texts.getMessage("problem." + problem.code() + ".page", null, "", locale);
        return own == null || own.isEmpty() ? text(problem, "detail", locale) : own;
    }

    private static String path(HttpServletRequest request) {
        Object first = request.getAttribute(jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI);
        return first == null ? request.getRequestURI() : first.toString();
    }
}
