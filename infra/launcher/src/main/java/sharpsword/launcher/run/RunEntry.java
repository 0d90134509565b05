package sharpsword.launcher.run;

import java.time.Duration;
import sharpsword.launcher.process.ProcessIdentity;

/**
 * A process that the launcher started.
 *
 * @param name for example {@code rabbitmq} or {@code case-service}
 * @param process which process it is
 * @param port its main port
 * @param startup how long it took to become ready; zero while it is not
 * @param origin where the program came from, in words
 */
public record RunEntry(String name, ProcessIdentity process, int port, Duration startup, String origin) {

    boolean becameReady() {
        return !startup.isZero();
    }

    RunEntry readyAfter(Duration time) {
        return new RunEntry(name, process, port, time, origin);
    }
}
