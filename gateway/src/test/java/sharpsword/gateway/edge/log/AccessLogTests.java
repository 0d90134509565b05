package sharpsword.gateway.edge.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Runs with the paths that the application itself keeps out of the log. */
class AccessLogTests {

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger log = (Logger) LoggerFactory.getLogger("sharpsword.access");

    @BeforeEach
    void listen() {
        log.setLevel(Level.INFO);
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void leave() {
        log.detachAppender(lines);
    }

    @Test
    void writesMethodPathAndStatusOnly() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/agency/officers");
        request.setQueryString("name=somebody");

        logged(request);

        assertThat(lines.list)
                .singleElement()
                .asString()
                .matches(".*GET /api/agency/officers 200 \\d+ ms$")
                .doesNotContain("somebody", "127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/public/operations/rewarded-reporting/tips",
                "/api/public/operations/rewarded-reporting/tips/2024/answer",
                "/api/public/operations/rewarded-reporting/%74ips",
                "/api/operations/rewarded-reporting/tips/17",
                "/tips",
                "/tips/look-up"
            })
    void isSilentAboutTips(String path) throws Exception {
        logged(new MockHttpServletRequest("POST", path));

        assertThat(lines.list).isEmpty();
    }

    @Test
    void letsNobodyForgeALine() throws Exception {
        logged(new MockHttpServletRequest("GET", "/a\r\nGET /b 200 1 ms"));

        assertThat(lines.list).singleElement().asString().contains("/a??GET /b");
    }

    private static void logged(MockHttpServletRequest request) throws Exception {
        new AccessLog(silence()).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private static AccessLog.Silence silence() throws Exception {
        StandardEnvironment environment = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yml"))
                .forEach(environment.getPropertySources()::addLast);
        AccessLog.Silence silence = Binder.get(environment)
                .bind("sharpsword.access-log.silent", AccessLog.Silence.class)
                .get();
        assertThat(silence.paths()).isNotEqualTo(List.of());
        return silence;
    }
}
