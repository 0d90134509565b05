package sharpsword.defaults.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import sharpsword.access.Refusal;

/** The revision that the caller has seen, as {@code If-Match: "7"}. */
final class IfMatch {

    private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\"");

    private IfMatch() {}

    /**
     * The expected revision; null when the caller does not say.
     *
     * @throws sharpsword.access.RefusedException {@code if-match-malformed}
     */
    static @Nullable Long of(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null) {
            return null;
        }
        Matcher form = FORM.matcher(header.strip());
        if (!form.matches()) {
            throw Refusal.malformed("if-match-malformed")
                    .at(HttpHeaders.IF_MATCH)
                    .asException();
        }
        return Long.valueOf(form.group(1));
    }
}
