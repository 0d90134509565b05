package sharpsword.launcher.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import sharpsword.launcher.DataFolder;
import sharpsword.launcher.Report;
import sharpsword.launcher.process.JavaHome;
import sharpsword.launcher.process.Launch;

/**
 * Makes the start-up cache of one service: a training run that builds the application context and ends before
 * anything in it begins to work, so it opens no port, takes no message and registers nowhere.
 */
public record AotTraining(ServicePart service, DataFolder data, Report report) {

    private static final Duration LIMIT = Duration.ofMinutes(15);

    /** A training run ends before it works, and keeps out of the registry, where it would pass for the service itself. */
    private static final List<String> ALONE = List.of(
            "-Dspring.context.exit=onRefresh",
            "-Deureka.client.register-with-eureka=false",
            "-Deureka.client.fetch-registry=false");

    /** Does nothing when the cache of these sources is there. */
    public void run() {
        Path cache = service.program().aotCache();
        if (Files.exists(cache)) {
            return;
        }
        Instant begin = Instant.now();
        Path unfinished = cache.resolveSibling("app.aot.new");
        List<String> command = new ArrayList<>(service.program()
                .command(JavaHome.program("java").toString(), service.entry().heap(), JvmFlags.LEAN));
        command.addAll(1, List.of("-XX:AOTCacheOutput=" + unfinished));
        command.addAll(1, ALONE);
        String name = "cache-" + service.name();
        new Launch(name, command, service.environment(), service.program().folder(), data.log(name)).runToEnd(LIMIT);
        try {
            Files.move(unfinished, cache, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        report.line(service.name() + ": start-up cache made in "
                + Duration.between(begin, Instant.now()).toSeconds() + " s");
    }
}
