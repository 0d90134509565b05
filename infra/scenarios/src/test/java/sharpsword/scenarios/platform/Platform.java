package sharpsword.scenarios.platform;

import static sharpsword.scenarios.platform.Arriving.soon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import sharpsword.launcher.Repository;
import sharpsword.launcher.process.Readiness;

/**
 * A running platform: the one that {@code SHARPSWORD_GATEWAY_URL} names (with {@code SHARPSWORD_ISSUER},
 * {@code SHARPSWORD_DATA} and {@code SHARPSWORD_PORT_OFFSET} as it was brought up with them), or else one that
 * {@code infra/sharpsword up} brings up as processes for the stories and {@code down} stops at their end. It has servers
 * of its own, since stories kill them.
 *
 * @param gateway where people reach it
 * @param issuer where they log in
 */
public record Platform(URI gateway, URI issuer) {

    private static final Path ROOT = Repository.around(Path.of("")).root();
    private static final Path DATA = ROOT.resolve("infra/scenarios/target/platform");
    private static final Path LOG = ROOT.resolve("infra/scenarios/target/sharpsword.log");
    private static final AtomicBoolean BROUGHT_UP = new AtomicBoolean();
    private static final int PORT_OFFSET = 5000;
    private static final int GATEWAY_PORT = 8080;
    private static final int KEYCLOAK_PORT = 8180;
    private static final long LONGEST_MINUTES = 15;

    /** The platform of this process; brought up by the first story that asks for it. */
    public static Platform running() {
        return Holder.PLATFORM;
    }

    /** Takes down what was brought up here; does nothing a second time or where a platform was given. */
    static void end() {
        if (BROUGHT_UP.getAndSet(false)) {
            command("down");
        }
    }

    private static Platform find() {
        return variable("SHARPSWORD_GATEWAY_URL")
                .map(address -> new Platform(
                        URI.create(address),
                        variable("SHARPSWORD_ISSUER").map(URI::create).orElse(issuer(0))))
                .orElseGet(Platform::bringUp);
    }

    private static Platform bringUp() {
        BROUGHT_UP.set(true);
        Runtime.getRuntime().addShutdownHook(new Thread(Platform::end));
        command("up");
        return new Platform(URI.create("http://127.0.0.1:" + (GATEWAY_PORT + PORT_OFFSET)), issuer(PORT_OFFSET));
    }

    /** Its data folder. */
    public Path data() {
        if (variable("SHARPSWORD_GATEWAY_URL").isEmpty()) {
            return DATA;
        }
        return variable("SHARPSWORD_DATA").map(Path::of).orElse(ROOT.resolve(".sharpsword"));
    }

    /** Stops a process of the platform in good order. */
    public void stop(String name) {
        command("stop", name);
    }

    /** Starts a process of the platform and waits until it is ready. */
    public void start(String name) {
        command("start", name);
    }

    /** Kills a process without a warning. */
    public void kill(Victim victim) {
        int port = victim.port() + offset();
        ProcessHandle process = ProcessHandle.allProcesses()
                .filter(each -> Listeners.listensOn(each.pid(), port))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing listens on " + port));
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Starts a killed process again and waits until it is ready. */
    public void start(Victim victim) {
        start(victim.part());
    }

    /** Returns when the gateway reaches every service: for a while after a server is back, some may not have found it yet. */
    public void untilWhole() {
        URI probe = gateway.resolve("/probe");
        soon().alias("every service is reached through " + probe).until(Readiness.answersOk(probe)::isReady);
    }

    /** Where a process is whose port {@code infra/services.yml} names. */
    public URI listening(int port) {
        return URI.create("http://" + gateway.getHost() + ":" + (port + offset()));
    }

    private int offset() {
        return gateway.getPort() - GATEWAY_PORT;
    }

    private static void command(String... words) {
        List<String> line = new ArrayList<>();
        line.add(ROOT.resolve("infra/sharpsword").toString());
        line.addAll(List.of(words));
        ProcessBuilder process =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(LOG.toFile());
        if (variable("SHARPSWORD_GATEWAY_URL").isEmpty()) {
            process.environment().keySet().removeIf(name -> name.startsWith("SHARPSWORD_"));
            process.environment().put("SHARPSWORD_DATA", DATA.toString());
            process.environment().put("SHARPSWORD_PORT_OFFSET", String.valueOf(PORT_OFFSET));
        }
        try {
            Files.createDirectories(LOG.getParent());
            Process running = process.start();
            if (!running.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                running.destroy();
                throw new IllegalStateException(line + " did not end");
            }
            if (running.exitValue() != 0) {
                throw new IllegalStateException(line + " failed:\n" + Files.readString(LOG));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    private static URI issuer(int offset) {
        return URI.create("http://127.0.0.1:" + (KEYCLOAK_PORT + offset) + "/realms/sharpsword");
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    /** Holds the platform, so that the first question brings it up. */
    private static final class Holder {
        static final Platform PLATFORM = find();
    }
}
