package sharpsword.defaults.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.springframework.http.HttpHeaders;

/** The languages that problems are told in. Chinese, unless the request prefers English. */
public enum ProblemLanguage {
    CHINESE("zh"),
    ENGLISH("en");

    private final String code;

    ProblemLanguage(String code) {
        this.code = code;
    }

    /** The language that the request likes best among the two; Chinese when it says nothing or neither. */
    static ProblemLanguage of(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return CHINESE;
        }
        return Collections.list(request.getLocales()).stream()
                .map(locale -> locale.getLanguage())
                .filter(language -> language.equals(CHINESE.code) || language.equals(ENGLISH.code))
                .findFirst()
                .map(language -> language.equals(ENGLISH.code) ? ENGLISH : CHINESE)
                .orElse(CHINESE);
    }
}
