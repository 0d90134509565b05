package sharpsword.demo.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PatienceTests {

    private final List<String> keys = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void awayTheFirstTime() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            exchange.sendResponseHeaders(keys.size() == 1 ? 503 : 200, 2);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void asksAgainUnderTheSameKey() {
        Answer answer =
                publicPerson(Keys.fresh(), Patience.of(Duration.ofSeconds(30))).post("/tips", "{}");

        assertThat(answer.isOk()).isTrue();
        assertThat(keys).hasSize(2).allMatch(keys.getFirst()::equals);
    }

    @Test
    void asksOnceWithoutPatience() {
        Answer answer = publicPerson(Keys.fresh(), Patience.none()).post("/tips", "{}");

        assertThatThrownBy(answer::ok).isInstanceOf(Unexpected.class).hasMessageContaining("503");
        assertThat(keys).hasSize(1);
    }

    @Test
    void aStoryToldAgainUsesItsKeysAgain() {
        Keys story = Keys.repeatable("story");
        Patience patience = Patience.of(Duration.ofSeconds(30));
        publicPerson(story, patience).post("/tips", "{\"number\": 1}");
        publicPerson(story, patience).post("/tips", "{\"number\": 1}");
        publicPerson(story, patience).post("/tips", "{\"number\": 2}");

        assertThat(keys.getLast()).isNotEqualTo(keys.getFirst());
        assertThat(keys.subList(0, 3)).allMatch(keys.getFirst()::equals);
    }

    private Person publicPerson(Keys keys, Patience patience) {
        URI gateway = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return Person.ofThePublic(new Door(gateway, gateway), keys, patience);
    }
}
