package sharpsword.defaults.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.mongodb.MongoTimeoutException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.amqp.AmqpIOException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;
import sharpsword.access.Refusal;
import sharpsword.defaults.TestRealm;

class ProblemOfTests {

    private final ProblemOf problems = new ProblemOf(new InvalidInput(new ProblemTexts(Map.of())));

    @ParameterizedTest
    @MethodSource
    void translates(Throwable thrown, int status, String code) {
        Problem problem = problems.of(thrown, ProblemLanguage.CHINESE);

        assertThat(problem.status().value()).isEqualTo(status);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.retryAfter() != null).isEqualTo(status == 503 || status == 429);
    }

    @Test
    void keysThatCannotBeFetchedMeanThatTheIdentityProviderIsAway() {
        JwtAuthenticationProvider door = new JwtAuthenticationProvider(
                NimbusJwtDecoder.withJwkSetUri("http://127.0.0.1:1/certs").build());

        try (TestRealm realm = new TestRealm()) {
            BearerTokenAuthenticationToken token = new BearerTokenAuthenticationToken(realm.inspector());
            assertThatThrownBy(() -> door.authenticate(token))
                    .satisfies(thrown -> assertThat(
                                    problems.of(thrown, ProblemLanguage.CHINESE).code())
                            .isEqualTo("identity-provider-away"));
        }
    }

    static Stream<Arguments> translates() {
        RuntimeException refused = Refusal.rule("too-few-officers").asException();
        return Stream.of(
                arguments(refused, 422, "too-few-officers"),
                arguments(new IllegalStateException("proxy", refused), 422, "too-few-officers"),
                arguments(unreadable(refused), 422, "too-few-officers"),
                arguments(unreadable(new IllegalStateException()), 400, "malformed-body"),
                arguments(Refusal.of(Refusal.Kind.TOO_MANY, "too-many").asException(), 429, "too-many"),
                arguments(Refusal.of(Refusal.Kind.UNAVAILABLE, "pending-full").asException(), 503, "pending-full"),
                arguments(new MongoTimeoutException("no server"), 503, "database-away"),
                arguments(new IllegalStateException(new MongoTimeoutException("no server")), 503, "database-away"),
                arguments(new AmqpIOException(new java.io.IOException()), 503, "broker-away"),
                arguments(new AuthenticationServiceException("keys"), 503, "identity-provider-away"),
                arguments(
                        new InternalAuthenticationServiceException(
                                "officers", new DataAccessResourceFailureException("away")),
                        503,
                        "database-away"),
                arguments(new BadCredentialsException("no"), 401, "token-invalid"),
                arguments(new AccessDeniedException("no"), 403, "access-denied"),
                arguments(new MaxUploadSizeExceededException(7), 413, "content-too-large"),
                arguments(new ResponseStatusException(HttpStatus.I_AM_A_TEAPOT), 418, "request-malformed"),
                arguments(new ResponseStatusException(HttpStatus.BAD_GATEWAY), 500, "internal"),
                arguments(new IllegalArgumentException("bug"), 500, "internal"),
                arguments(ring(), 500, "internal"));
    }

    private static HttpMessageNotReadableException unreadable(RuntimeException cause) {
        return new HttpMessageNotReadableException("unreadable", cause, new MockHttpInputMessage(new byte[0]));
    }

    private static Throwable ring() {
        IllegalStateException one = new IllegalStateException();
        one.initCause(new IllegalStateException(one));
        return one;
    }
}
