package sharpsword.demo.login;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Logs people in at a realm of Keycloak by the authorization code flow with PKCE through the real login form, as the
 * public client {@code sharpsword-cli}. Each login is a new browser.
 *
 * <pre>{@code
 * String token = new KeycloakLogin(URI.create("http://127.0.0.1:8180/realms/sharpsword")).accessToken(name, password);
 * }</pre>
 */
public final class KeycloakLogin {

    private static final String CLIENT = "sharpsword-cli";
    private static final String REDIRECT = "http://127.0.0.1/callback";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final String endpoints;

    /**
     * Logins at that realm.
     *
     * @param issuer address of the realm, as it stands in tokens
     */
    public KeycloakLogin(URI issuer) {
        this.endpoints = issuer + "/protocol/openid-connect/";
    }

    /** Access token of that person; see {@link #login}. */
    public String accessToken(String username, String password) {
        return login(username, password).access();
    }

    /**
     * Logs in and gives all tokens.
     *
     * @throws LoginRefused when Keycloak does not let the person in
     * @throws java.io.UncheckedIOException when Keycloak does not answer
     */
    public LoginTokens login(String username, String password) {
        Pkce pkce = Pkce.fresh();
        String state = Pkce.randomText();
        WebSession browser = new WebSession();
        LoginForm form = LoginForm.in(browser.get(authorization(pkce, state)));
        HttpResponse<String> answer = browser.submit(
                form.action(),
                LoginForm.fields(username, password),
                target -> target.toString().startsWith(REDIRECT));
        URI callback =
                WebSession.target(answer).orElseThrow(() -> new LoginRefused(username, LoginForm.feedback(answer)));
        return exchange(browser, code(callback, state), pkce);
    }

    private URI authorization(Pkce pkce, String state) {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("response_type", "code");
        question.put("client_id", CLIENT);
        question.put("redirect_uri", REDIRECT);
        question.put("scope", "openid");
        question.put("state", state);
        question.put("code_challenge", pkce.challenge());
        question.put("code_challenge_method", "S256");
        return URI.create(endpoints + "auth?" + FormBody.of(question));
    }

    private static String code(URI callback, String state) {
        Matcher code = CODE.matcher(callback.toString());
        if (code.find() && callback.toString().contains("state=" + state)) {
            return code.group(1);
        }
        throw new IllegalStateException("Keycloak came back without a code for this login: " + callback);
    }

    private LoginTokens exchange(WebSession browser, String code, Pkce pkce) {
        Map<String, String> form = Map.of(
                "grant_type", "authorization_code",
                "client_id", CLIENT,
                "redirect_uri", REDIRECT,
                "code", code,
                "code_verifier", pkce.verifier());
        HttpResponse<String> answer = browser.send(HttpRequest.newBuilder(URI.create(endpoints + "token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(FormBody.of(form)))
                .build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("No token for the code: " + answer.statusCode() + " " + answer.body());
        }
        return LoginTokens.of(answer.body());
    }
}
