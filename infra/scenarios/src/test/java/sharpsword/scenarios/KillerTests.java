package sharpsword.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sharpsword.demo.people.Keys;
import sharpsword.scenarios.platform.Victim;

class KillerTests {

    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    void strikesOnceThoughTheStoryTakesNoTimeAtAll() throws Exception {
        try (Killer killer = killer().strike(Victim.MONGODB, 60, "/tips").strike(Victim.RABBITMQ, 10, "/inspections")) {
            try (ExecutorService officers = Executors.newFixedThreadPool(4)) {
                IntStream.range(0, 200).forEach(any -> officers.submit(() -> killer.of(command("/tips"))));
                IntStream.range(0, 200).forEach(any -> officers.submit(() -> killer.of(command("/inspections"))));
            }

            assertThat(killer.killed()).containsExactlyInAnyOrder(Victim.MONGODB, Victim.RABBITMQ);
            killer.untilAllAreBack();
        }

        assertThat(told).containsExactlyInAnyOrder("kill MONGODB", "start MONGODB", "kill RABBITMQ", "start RABBITMQ");
    }

    @Test
    void strikesBeforeTheCommandIsSentAndCountsNoOther() {
        try (Killer killer = killer().strike(Victim.CASE_SERVICE, 2, "/tips")) {
            killer.of(command("/tips"));
            killer.of(command("/tips/1/acceptance"));
            killer.of("officer\nPUT\n/tips\nnull\n{}");
            assertThat(killer.killed()).isEmpty();

            assertThat(killer.of(command("/tips"))).isEqualTo("key of " + command("/tips"));
            assertThat(killer.killed()).containsExactly(Victim.CASE_SERVICE);
        }
    }

    @Test
    void tellsWhenSomethingDoesNotStartAgain() {
        Keys keys = command -> command;
        try (Killer killer = new Killer(keys, victim -> {}, victim -> {
                    throw new IllegalStateException("cannot be started");
                })
                .strike(Victim.MONGODB, 1, "/tips")) {
            killer.of(command("/tips"));

            assertThatThrownBy(killer::untilAllAreBack).hasMessageContaining("cannot be started");
        }
    }

    private Killer killer() {
        return new Killer(
                command -> "key of " + command,
                victim -> told.add("kill " + victim),
                victim -> told.add("start " + victim));
    }

    private static String command(String path) {
        return "officer\nPOST\n" + path + "\nnull\n{}";
    }
}
