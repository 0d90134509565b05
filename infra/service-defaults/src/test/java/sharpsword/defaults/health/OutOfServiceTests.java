package sharpsword.defaults.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class OutOfServiceTests {

    private final List<String> steps = new CopyOnWriteArrayList<>();

    @Test
    void saysSoBeforeItLeaves() {
        OutOfService leaving = new OutOfService(() -> steps.add("announced"), Duration.ZERO);
        leaving.start();

        leaving.stop(() -> steps.add("left"));

        assertThat(steps).containsExactly("announced", "left");
        assertThat(leaving.isRunning()).isFalse();
    }

    @Test
    void givesTheOthersTimeToHearIt() {
        OutOfService leaving = new OutOfService(() -> steps.add("announced"), Duration.ofMillis(300));
        leaving.start();
        long begin = System.nanoTime();

        leaving.stop(() -> steps.add("left"));

        assertThat(steps).containsExactly("announced");
        await().atMost(Duration.ofSeconds(5)).until(() -> steps.contains("left"));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(290));
    }

    @Test
    void stopsBeforeTheWebServer() {
        assertThat(new OutOfService(() -> {}, Duration.ZERO).getPhase()).isEqualTo(Integer.MAX_VALUE);
    }
}
