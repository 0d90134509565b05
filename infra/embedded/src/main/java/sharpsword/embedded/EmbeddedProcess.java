package sharpsword.embedded;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;

/** The server as a process of its own: options in, one line out, a clean end on SIGTERM, a reason if it cannot start. */
final class EmbeddedProcess {

    private static final int CANNOT_START = 1;

    private EmbeddedProcess() {}

    static void run(String... arguments) throws InterruptedException {
        PrintStream console = System.out;
        try {
            EmbeddedMongo server = EmbeddedMongo.start(ServerOptions.parse(arguments));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
            console.println("Ready on " + server.uri());
        } catch (RuntimeException e) {
            console.println("Cannot start: " + e.getMessage());
            System.exit(CANNOT_START);
        }
        new CountDownLatch(1).await();
    }
}
