package sharpsword.defaults.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;

/** The key by which a repeated request is recognised: header {@code Idempotency-Key}, or the hidden form field {@code _key}. */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";
    static final String FORM_FIELD = "_key";

    /** 8 to 200 visible ASCII characters. */
    private static final Pattern FORM = Pattern.compile("[!-~]{8,200}");

    private IdempotencyKey() {}

    /**
     * The key of the request; a fresh one where none is needed, because putting the same thing twice changes nothing.
     *
     * @throws sharpsword.access.RefusedException {@code idempotency-key-missing}, {@code idempotency-key-malformed}
     */
    static String of(HttpServletRequest request) {
        String key = given(request);
        if (key == null) {
            if (request.getMethod().equals("POST")) {
                throw Refusal.malformed("idempotency-key-missing").at(HEADER).asException();
            }
            return UUID.randomUUID().toString();
        }
        if (!FORM.matcher(key).matches()) {
            throw Refusal.malformed("idempotency-key-malformed").at(HEADER).asException();
        }
        return key;
    }

    private static @Nullable String given(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        return header != null || !Bodies.isForm(request) ? header : request.getParameter(FORM_FIELD);
    }
}
