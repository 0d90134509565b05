package sharpsword.operation.trial;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service as people do, with tokens and keys. */
public final class Web {

    private static final String PREFIX = "/api/operations/clear-water";

    private final MockMvc mvc;
    private final JsonMapper json;

    Web(MockMvc mvc, JsonMapper json) {
        this.mvc = mvc;
        this.json = json;
    }

    public Answered read(Person who, String path) {
        return answered(get(PREFIX + path), who);
    }

    public MockHttpServletResponse raw(Person who, String path) {
        return response(get(PREFIX + path), who);
    }

    public Answered ask(Person who, String path, Map<String, ?> body) {
        return ask(who, path, body, UUID.randomUUID().toString());
    }

    /** A command at a time in the past, with a reason. */
    public Answered late(Person who, String path, Map<String, ?> body, String occurredAt) {
        return answered(
                command(path, body, UUID.randomUUID().toString())
                        .header("Occurred-At", occurredAt)
                        .header("Reason", "register"),
                who);
    }

    public Answered ask(Person who, String path, Map<String, ?> body, String key) {
        return answered(command(path, body, key), who);
    }

    public Answered upload(Person who, String path, String name, byte[] content, Map<String, String> fields) {
        return upload(who, path, name, content, fields, UUID.randomUUID().toString());
    }

    public Answered upload(
            Person who, String path, String name, byte[] content, Map<String, String> fields, String key) {
        MockMultipartFile file = new MockMultipartFile("file", name, MediaType.APPLICATION_OCTET_STREAM_VALUE, content);
        return upload(who, path, file, fields, key);
    }

    public Answered upload(Person who, String path, MockMultipartFile file, Map<String, String> fields, String key) {
        var request = multipart(PREFIX + path).file(file).header("Idempotency-Key", key);
        fields.forEach(request::param);
        return answered(request, who);
    }

    private AbstractMockHttpServletRequestBuilder<?> command(String path, Map<String, ?> body, String key) {
        return post(PREFIX + path)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key)
                .content(json.writeValueAsBytes(body));
    }

    private Answered answered(AbstractMockHttpServletRequestBuilder<?> request, Person who) {
        MockHttpServletResponse response = response(request, who);
        String body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        return new Answered(
                response.getStatus(), json.readTree(body.isEmpty() ? "{}" : body), response.getHeader("ETag"));
    }

    private MockHttpServletResponse response(AbstractMockHttpServletRequestBuilder<?> request, Person who) {
        try {
            return mvc.perform(request.header("Authorization", who.bearer()))
                    .andReturn()
                    .getResponse();
        } catch (Exception failure) {
            throw new IllegalStateException("The service did not answer", failure);
        }
    }
}
