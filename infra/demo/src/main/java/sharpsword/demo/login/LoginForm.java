package sharpsword.demo.login;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keycloak's login form, as it came in a page.
 *
 * @param action where the form is sent; carries the code that ties it to the browser's cookies
 */
public record LoginForm(URI action) {

    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*>", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern FEEDBACK = Pattern.compile("kc-feedback-text\"[^>]*>(.*?)</", Pattern.DOTALL);

    /**
     * The login form in that page.
     *
     * @throws IllegalStateException when the page holds none; says the status and the beginning of the page
     */
    public static LoginForm in(HttpResponse<String> page) {
        Matcher form = FORM.matcher(page.body());
        if (form.find()) {
            Matcher action = ACTION.matcher(form.group());
            if (action.find()) {
                return new LoginForm(page.uri().resolve(action.group(1).replace("&amp;", "&")));
            }
        }
        throw new IllegalStateException("No login form at " + page.uri() + ", status " + page.statusCode() + ": "
                + page.body().substring(0, Math.min(500, page.body().length())));
    }

    /** Fields that a person fills in. */
    public static Map<String, String> fields(String username, String password) {
        return Map.of("username", username, "password", password, "credentialId", "");
    }

    /** What the form says about the last try, for example that the password is wrong; empty text if nothing. */
    static String feedback(HttpResponse<String> page) {
        Matcher feedback = FEEDBACK.matcher(page.body());
        return feedback.find() ? feedback.group(1).strip() : "";
    }
}
