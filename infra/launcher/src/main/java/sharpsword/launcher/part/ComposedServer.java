package sharpsword.launcher.part;

import java.time.Duration;
import java.util.List;
import sharpsword.launcher.process.PortUse;
import sharpsword.launcher.process.Readiness;
import sharpsword.launcher.process.Waiting;

/**
 * A server in a container of our compose file.
 *
 * @param before what the container finds when it starts
 * @param afterReady what is done when it answers
 */
record ComposedServer(
        Compose compose, String name, int port, int readyBy, Readiness readiness, Runnable before, Runnable afterReady)
        implements Part {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Override
    public List<PortUse> portUses() {
        return compose.isRunning(name) ? List.of() : List.of(new PortUse(name, port));
    }

    @Override
    public int stage() {
        return 0;
    }

    @Override
    public String origin() {
        return "container";
    }

    @Override
    public List<String> processes() {
        return List.of();
    }

    @Override
    public void prepare() {}

    @Override
    public void start(Starter starter) {
        before.run();
        compose.up(name);
        ProcessHandle engineOutlivesUs = ProcessHandle.current();
        Waiting.untilReady(
                name, engineOutlivesUs, readiness, LIMIT, compose.data().log("compose-" + name));
        afterReady.run();
    }
}
