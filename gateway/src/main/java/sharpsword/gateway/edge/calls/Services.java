package sharpsword.gateway.edge.calls;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriUtils;
import sharpsword.gateway.edge.problems.EdgeProblem;
import sharpsword.gateway.edge.routes.Failures;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Calls of the gateway's own pages to services. Officers' calls carry the token of the login session, so a page never
 * shows more than its reader may see; calls for the public carry none.
 *
 * <p>Every method throws {@link RefusedByService} when the service refuses, {@link NoAnswer} when there is no answer and
 * {@link LoginEnded} when the login is over.
 */
@Component
public class Services {

    private final RestClient http;
    private final Instances instances;
    private final TokenOfCaller token;
    private final ObjectMapper json;

    Services(
            HttpComponentsClientHttpRequestFactory upstreamRequests,
            Instances instances,
            TokenOfCaller token,
            ObjectMapper json) {
        this.http = RestClient.builder().requestFactory(upstreamRequests).build();
        this.instances = instances;
        this.token = token;
        this.json = json;
    }

    /** Reads one thing. */
    public <T> T read(String path, Class<T> as) {
        return json.readValue(call(HttpMethod.GET, path, token.value(), null), as);
    }

    /** Reads a page of a list. */
    public <T> ListOf<T> list(String path, Class<T> of) {
        JavaType type = json.getTypeFactory().constructParametricType(ListOf.class, of);
        return json.readValue(call(HttpMethod.GET, path, token.value(), null), type);
    }

    /** Has something done and answers what the service says of it. */
    public JsonNode send(Order order) {
        return json.readTree(call(order.method(), order.path(), token.value(), order));
    }

    /** Has something done for the public, without any rights. */
    public <T> T sendForPublic(Order order, Class<T> as) {
        return json.readValue(call(order.method(), order.path(), null, order), as);
    }

    private byte[] call(HttpMethod method, String path, @Nullable String bearer, @Nullable Order order) {
        URI address = instances.addressOf(path);
        RestClient.RequestBodySpec request = http.method(method).uri(address).headers(headers -> {
            headers.setAcceptLanguageAsLocales(List.of(LocaleContextHolder.getLocale()));
            // Services limit and audit by the person's address, which is not the gateway's.
            if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page) {
                headers.set("X-Forwarded-For", page.getRequest().getRemoteAddr());
            }
            if (bearer != null) {
                headers.setBearerAuth(bearer);
            }
        });
        if (order != null) {
            write(request, order);
        }
        try {
            return request.exchange((sent, answer) -> bodyOf(answer));
        } catch (ResourceAccessException e) {
            throw new NoAnswer(Failures.of(e).problem(), address.getPath(), e);
        }
    }

    private void write(RestClient.RequestBodySpec request, Order order) {
        if (order.key() != null) {
            request.header("Idempotency-Key", order.key());
        }
        if (order.revision() != null) {
            request.header(HttpHeaders.IF_MATCH, "\"" + order.revision() + "\"");
        }
        Order.Late late = order.late();
        if (late != null) {
            request.header("Occurred-At", late.occurredAt());
            request.header("Reason", UriUtils.encode(late.reason(), StandardCharsets.UTF_8));
        }
        request.contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(order.body()));
    }

    private byte[] bodyOf(ClientHttpResponse answer) throws IOException {
        byte[] body = answer.getBody().readAllBytes();
        int status = answer.getStatusCode().value();
        if (status == 401) {
            throw new LoginEnded();
        }
        if (status == 503) {
            throw new NoAnswer(EdgeProblem.SERVICE_UNAVAILABLE, "503");
        }
        if (status >= 300) {
            throw new RefusedByService(ProblemReading.of(status, body, json));
        }
        return body;
    }
}
