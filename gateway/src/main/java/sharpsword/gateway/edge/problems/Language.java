package sharpsword.gateway.edge.problems;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** The two languages of the platform. Chinese is the default, whatever the browser is set to. */
public enum Language {
    CHINESE("zh", Locale.SIMPLIFIED_CHINESE),
    ENGLISH("en", Locale.ENGLISH);

    /** Name of the query parameter that switches the language, and of the cookie that keeps the choice. */
    public static final String NAME = "lang";

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** {@code zh} or {@code en}. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** The other language, to which a page offers to switch. */
    public Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }

    /** Language of a page: the switch in its address, else the choice kept in the cookie, else Chinese. */
    public static Language ofPage(HttpServletRequest request) {
        return switched(request).or(() -> kept(request)).orElse(CHINESE);
    }

    /** Language of a problem: the person's choice, else what the client's {@code Accept-Language} asks for. */
    public static Language ofProblem(HttpServletRequest request) {
        boolean english =
                "en".equals(request.getLocale().getLanguage()) && request.getHeader("Accept-Language") != null;
        return kept(request).orElse(english ? ENGLISH : CHINESE);
    }

    /** What the switch in the address asks for. Only read requests switch: the body of a form is left alone. */
    public static Optional<Language> switched(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) ? of(request.getParameter(NAME)) : Optional.empty();
    }

    private static Optional<Language> kept(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : of(cookie.getValue());
    }

    private static Optional<Language> of(@org.jspecify.annotations.Nullable String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
