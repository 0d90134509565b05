package sharpsword.gateway.console.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class ListenersTests {

    private final Listeners listeners = new Listeners(new LiveSettings(true, Duration.ofMinutes(1), 2));

    @Test
    void takesAsManyPagesAsThereArePlaces() {
        assertThat(listeners.open()).isPresent();
        assertThat(listeners.open()).isPresent();
        assertThat(listeners.open()).isEmpty();
    }

    @Test
    void forgetsAPageThatHasGone() {
        SseEmitter page = listeners.open().orElseThrow();
        page.complete();

        listeners.hint();

        assertThat(listeners.count()).isZero();
    }
}
