package sharpsword.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sharpsword.demo.people.Door;
import sharpsword.demo.people.Keys;
import sharpsword.demo.people.Patience;
import sharpsword.demo.people.Person;

/** Others may have entered problems of the same kind in the same district, and the newest stand first. */
class DocketsTests {

    private static final String PROBLEM =
            "{\"agency\": \"DET-500112\", \"enterprise\": %s, \"caseId\": \"%s\", \"filing\": {\"violation\": \"SWL-114-1\"}}";
    private static final String OF_OTHERS = PROBLEM.formatted("null", "case-of-others");
    private static final String OF_THE_STORY = PROBLEM.formatted("\"91500112DEM000129W\"", "case-of-the-story");

    private HttpServer platform;

    @BeforeEach
    void aPlatformOnWhichOthersWorkedToo() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/", exchange -> {
            String question = exchange.getRequestURI().getQuery();
            String items =
                    question.contains("enterprise=91500112DEM000129W") ? OF_THE_STORY : OF_OTHERS + ", " + OF_THE_STORY;
            byte[] answer = "{\"items\": [%s], \"total\": 2}".formatted(items).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(answer);
            }
        });
        platform.start();
    }

    @AfterEach
    void stop() {
        platform.stop(0);
    }

    @Test
    void findsTheCaseOfTheStoryAndNoOtherOfItsKind() {
        URI gateway = URI.create("http://127.0.0.1:" + platform.getAddress().getPort());
        Patience patience = Patience.of(Duration.ofSeconds(5));
        Person anybody = Person.ofThePublic(new Door(gateway, gateway), Keys.fresh(), patience);

        assertThat(new Dockets(anybody, patience).of("YUBEI", "SWL-114-1")).isEqualTo("case-of-the-story");
    }
}
