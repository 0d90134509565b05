package sharpsword.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sharpsword.launcher.LauncherException;
import sharpsword.launcher.Report;
import sharpsword.launcher.run.RunFolder;

class StartAllTests {

    @TempDir
    Path folder;

    private final List<String> started = Collections.synchronizedList(new ArrayList<>());

    @Test
    void startsEachPartWhenThoseBeforeItAreReady() {
        Part rabbitmq = part("rabbitmq", 0, 2);
        Part keycloak = part("keycloak", 0, 3);
        Part discovery = part("discovery", 1, 2);
        Part agency = part("agency-service", 2, 3);
        Part gateway = part("gateway", 3, 4);

        startAll().start(List.of(gateway, agency, discovery, keycloak, rabbitmq));

        assertThat(started).hasSize(5);
        assertThat(started.indexOf("agency-service"))
                .isGreaterThan(started.indexOf("rabbitmq"))
                .isGreaterThan(started.indexOf("discovery"));
        assertThat(started.getLast()).isEqualTo("gateway");
        assertThat(StartOrder.before(agency, List.of(rabbitmq, keycloak, discovery, gateway)))
                .containsExactly(rabbitmq, discovery);
        assertThat(StartOrder.stopping(List.of(rabbitmq, keycloak, discovery, agency, gateway)))
                .containsExactly(List.of(gateway), List.of(agency), List.of(discovery), List.of(rabbitmq, keycloak));
    }

    @Test
    void startsNothingMoreAfterAFailure() {
        Part broken = new PartDouble("rabbitmq", 0, 2, () -> {
            throw new LauncherException("rabbitmq has no port");
        });

        assertThatThrownBy(() -> startAll().start(List.of(broken, part("agency-service", 2, 3))))
                .isInstanceOf(LauncherException.class)
                .hasMessage("rabbitmq has no port");
        assertThat(started).isEmpty();
    }

    private StartAll startAll() {
        return new StartAll(new Starter(new RunFolder(folder)), Report.SILENT);
    }

    private Part part(String name, int stage, int readyBy) {
        return new PartDouble(name, stage, readyBy, () -> started.add(name));
    }
}
