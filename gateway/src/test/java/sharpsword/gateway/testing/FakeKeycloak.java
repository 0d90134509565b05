package sharpsword.gateway.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The parts of Keycloak that a gateway talks to, without people: whoever comes is logged in at once. Unlike the real one
 * it can let tokens end at once, refuse to renew them, or fail.
 */
public final class FakeKeycloak implements AutoCloseable {

    private static final String REALM = "/realms/sharpsword";
    private static final String ENDPOINTS = REALM + "/protocol/openid-connect/";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicInteger logouts = new AtomicInteger();
    private volatile Duration life = Duration.ofMinutes(5);
    private volatile Renewal renewal = Renewal.GIVEN;

    private FakeKeycloak(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    /** What a refresh token is good for. */
    public enum Renewal {
        GIVEN,
        REFUSED,
        BROKEN
    }

    /** A realm on a free port. */
    public static FakeKeycloak start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeKeycloak keycloak = new FakeKeycloak(
                    server, new RSAKeyGenerator(2048).keyID("test").generate());
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext(ENDPOINTS + "auth", keycloak::login);
            server.createContext(ENDPOINTS + "token", keycloak::token);
            server.createContext(
                    ENDPOINTS + "certs",
                    exchange -> answer(exchange, 200, new JWKSet(keycloak.key.toPublicJWK()).toString()));
            server.createContext(ENDPOINTS + "logout", keycloak::logout);
            server.start();
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String issuer() {
        return url() + REALM;
    }

    /** From now on access tokens live that long, and renewing them ends so. */
    public void behave(Duration tokenLife, Renewal answer) {
        life = tokenLife;
        renewal = answer;
    }

    /** An access token as a script brings it. */
    public String bearerToken() {
        return sign(claims().claim("jti", "bearer").build());
    }

    /** Id of the last access token that was given for a login session. */
    public String lastToken() {
        return "session-" + tokens.get();
    }

    /** How often a browser came to log out with the id token of its login. */
    public int logouts() {
        return logouts.get();
    }

    /** An access token for something else than the platform. */
    public String foreignToken() {
        return sign(claims().audience("other").build());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void login(HttpExchange exchange) throws IOException {
        MultiValueMap<String, String> question = query(exchange.getRequestURI());
        String code = UUID.randomUUID().toString();
        nonces.put(code, decoded(question, "nonce"));
        redirect(
                exchange, decoded(question, "redirect_uri") + "?code=" + code + "&state=" + question.getFirst("state"));
    }

    private void logout(HttpExchange exchange) throws IOException {
        if (query(exchange.getRequestURI()).containsKey("id_token_hint")) {
            logouts.incrementAndGet();
        }
        redirect(exchange, decoded(query(exchange.getRequestURI()), "post_logout_redirect_uri"));
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        MultiValueMap<String, String> values = query(URI.create("?" + form));
        if ("authorization_code".equals(values.getFirst("grant_type"))) {
            String nonce = nonces.remove(values.getFirst("code"));
            answer(
                    exchange,
                    200,
                    tokens(sign(
                            claims().audience("gateway").claim("nonce", nonce).build())));
        } else {
            switch (renewal) {
                case GIVEN -> answer(exchange, 200, tokens(null));
                case REFUSED -> answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
                case BROKEN -> answer(exchange, 500, "{}");
            }
        }
    }

    private String tokens(@org.jspecify.annotations.Nullable String idToken) {
        Map<String, Object> body = new LinkedHashMap<>();
        String id = "session-" + tokens.incrementAndGet();
        body.put("access_token", sign(claims().claim("jti", id).build()));
        body.put("refresh_token", "refresh-" + id);
        body.put("token_type", "Bearer");
        body.put("expires_in", life.toSeconds());
        if (idToken != null) {
            body.put("id_token", idToken);
        }
        return new tools.jackson.databind.ObjectMapper().writeValueAsString(body);
    }

    private JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("subject-1")
                .audience("sharpsword")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("name", "演示·罗支队")
                .claim("preferred_username", "yubei.head")
                .claim("agency", "DET-500112")
                .claim("district", "500112")
                .claim("roles", List.of("unit-head", "offline_access"));
    }

    private String sign(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MultiValueMap<String, String> query(URI address) {
        return UriComponentsBuilder.fromUri(address).build().getQueryParams();
    }

    private static String decoded(MultiValueMap<String, String> values, String name) {
        return java.net.URLDecoder.decode(String.valueOf(values.getFirst(name)), StandardCharsets.UTF_8);
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().add("Location", target);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
