package sharpsword.defaults;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A realm with a key of its own: signs tokens, serves its public key, and answers the client-credentials grant. */
public final class TestRealm implements AutoCloseable {

    private final RSAKey key = newKey();
    private final HttpServer server;
    private final AtomicInteger grants = new AtomicInteger();

    public TestRealm() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        serve("/realms/sharpsword/protocol/openid-connect/certs", () -> new JWKSet(key).toString());
        serve("/realms/sharpsword/protocol/openid-connect/token", () -> {
            grants.incrementAndGet();
            return "{\"access_token\": \"%s\", \"expires_in\": 300, \"token_type\": \"Bearer\"}"
                    .formatted(service("campaign"));
        });
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String issuer() {
        return url() + "/realms/sharpsword";
    }

    /** How many service tokens were granted. */
    public int grants() {
        return grants.get();
    }

    public String inspector() {
        return officer("DET-500112", "500112", "inspector");
    }

    public String officer(String agency, String district, String... roles) {
        return token(claims -> claims.claim("officer", "u-1")
                .claim("name", "陈演示")
                .claim("agency", agency)
                .claim("district", district)
                .claim("roles", List.of(roles)));
    }

    public String service(String client) {
        return token(claims -> claims.claim("azp", client)
                .claim("preferred_username", "service-account-" + client)
                .claim("roles", List.of("service")));
    }

    /** A good token with these claims on top. */
    public String token(Consumer<JWTClaimsSet.Builder> claims) {
        return signed(key, claims);
    }

    /** As good as it looks, but signed by a stranger under the key id of the realm. */
    public String forged() {
        return signed(newKey(), claims -> claims.claim("officer", "u-1"));
    }

    /** Not signed at all ({@code alg: none}). */
    public String unsigned() {
        return new PlainJWT(good().claim("officer", "u-1").build()).serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String signed(RSAKey signer, Consumer<JWTClaimsSet.Builder> more) {
        JWTClaimsSet.Builder claims = good();
        more.accept(claims);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        try {
            token.sign(new RSASSASigner(signer));
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
        return token.serialize();
    }

    private JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("sharpsword")
                .subject("0c8e")
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    private void serve(String path, java.util.function.Supplier<String> body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
