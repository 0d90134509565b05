package sharpsword.launcher.server;

import java.time.Duration;
import java.util.Optional;
import sharpsword.launcher.Report;
import sharpsword.launcher.process.Launch;
import sharpsword.launcher.process.Stopping;
import sharpsword.launcher.process.Waiting;

/** A Keycloak that this process started and stops again. */
public record StartedKeycloak(KeycloakNode settings, ProcessHandle process) implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(240);
    private static final Duration STOP = Duration.ofSeconds(30);

    /** Brings Keycloak if needed, starts it with the realm and returns when it is ready. */
    public static StartedKeycloak start(KeycloakNode settings, Report report) {
        settings.home().distribution().prepare(report);
        Launch launch = settings.launch();
        StartedKeycloak started = new StartedKeycloak(settings, launch.start());
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        Waiting.untilReady(launch.name(), started.process(), settings.readiness(), START, launch.log());
        settings.afterStart();
        return started;
    }

    @Override
    public void close() {
        Optional.of(process).filter(ProcessHandle::isAlive).ifPresent(alive -> Stopping.stop(alive, STOP));
    }
}
