package sharpsword.gateway.edge.limits;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import sharpsword.gateway.edge.problems.EdgeProblem;
import sharpsword.gateway.edge.problems.Problems;
import tools.jackson.databind.ObjectMapper;

class FiltersTests {

    private static final DataSize LIMIT = DataSize.ofBytes(10);

    private final Problems problems = new Problems(texts(), new ObjectMapper());
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aBodyOfUnknownLengthIsStoppedAtTheLimit() throws Exception {
        new BodyLimit(LIMIT, problems).doFilter(unannounced(11), response, reading());

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(response.getContentAsString()).contains("request-too-large");
        assertThat(response.getHeader("Connection")).isEqualTo("close");
    }

    @Test
    void aBodyOfUnknownLengthMayFillTheLimit() throws Exception {
        new BodyLimit(LIMIT, problems).doFilter(unannounced(10), response, reading());

        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void theDispatchersWrappingIsSeenThrough() throws Exception {
        new BodyLimit(LIMIT, problems).doFilter(unannounced(11), response, (request, answer) -> {
            try {
                reading().doFilter(request, answer);
            } catch (BodyTooLarge e) {
                throw new ServletException(e);
            }
        });

        assertThat(response.getStatus()).isEqualTo(413);
    }

    @Test
    void thePublicHasSoManyPlacesAndGivesThemBack() throws Exception {
        PublicLimits limits = new PublicLimits(settings(1), problems);
        AtomicReference<MockHttpServletResponse> second = new AtomicReference<>();

        limits.doFilter(new MockHttpServletRequest(), response, (request, answer) -> {
            second.set(new MockHttpServletResponse());
            limits.doFilter(new MockHttpServletRequest(), second.get(), new MockFilterChain());
        });
        MockHttpServletResponse third = new MockHttpServletResponse();
        limits.doFilter(new MockHttpServletRequest(), third, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(second.get().getStatus()).isEqualTo(503);
        assertThat(second.get().getContentAsString()).contains("gateway-busy");
        assertThat(second.get().getHeader("Retry-After")).isEqualTo("1");
        assertThat(third.getStatus()).isEqualTo(200);
    }

    @Test
    void aPersonGetsAPageAboutTheLimitAndAClientTheProblem() throws Exception {
        PublicLimits limits = new PublicLimits(settings(0), problems);
        MockHttpServletRequest person = new MockHttpServletRequest("GET", "/tips");
        person.addHeader("Accept", "text/html");

        limits.doFilter(person, response, new MockFilterChain());
        MockHttpServletResponse client = new MockHttpServletResponse();
        limits.doFilter(new MockHttpServletRequest("GET", "/tips"), client, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("1");
        assertThat(response.getContentAsString()).isEmpty();
        assertThat(EdgeProblem.markedOn(person)).contains(EdgeProblem.GATEWAY_BUSY);
        assertThat(client.getContentAsString()).contains("gateway-busy");
    }

    private static FilterChain reading() {
        return (request, answer) -> request.getInputStream().readAllBytes();
    }

    private static MockHttpServletRequest unannounced(int bytes) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/agency/files") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContent(new byte[bytes]);
        return request;
    }

    private static LimitSettings settings(int places) {
        return new LimitSettings(100, 10, places, LIMIT, LIMIT, LIMIT);
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("gateway-problems");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
