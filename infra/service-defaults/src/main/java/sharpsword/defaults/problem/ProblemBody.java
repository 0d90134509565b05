package sharpsword.defaults.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** Gives a problem its words in the language of the request, and the trace by which it is found in the logs. */
public final class ProblemBody {

    /** The type is a name, not an address: what it means stands in the texts. */
    public static final String TYPE = "urn:sharpsword:problem:";

    private final ProblemTexts texts;
    private final Function<HttpServletRequest, @Nullable String> traceId;

    public ProblemBody(ProblemTexts texts, Function<HttpServletRequest, @Nullable String> traceId) {
        this.texts = texts;
        this.traceId = traceId;
    }

    /** The body of the answer to that request. */
    public ProblemDetail of(Problem problem, HttpServletRequest request) {
        ProblemLanguage language = ProblemLanguage.of(request);
        ProblemDetail body = ProblemDetail.forStatusAndDetail(problem.status(), texts.detail(problem, language));
        body.setType(URI.create(TYPE + problem.code()));
        body.setTitle(texts.title(problem, language));
        body.setProperty("code", problem.code());
        set(body, "field", problem.field());
        Map<String, Object> arguments = new LinkedHashMap<>(problem.arguments());
        arguments.remove(Problem.FOREIGN_TEXT);
        set(body, "arguments", arguments.isEmpty() ? null : arguments);
        set(body, "errors", problem.errors().isEmpty() ? null : problem.errors());
        set(body, "traceId", traceId.apply(request));
        return body;
    }

    private static void set(ProblemDetail body, String name, @Nullable Object value) {
        if (value != null) {
            body.setProperty(name, value);
        }
    }
}
