package sharpsword.embedded.benchmark;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** The H2 backend as it is shipped, as a process that is started and stopped like the embedded server. */
final class StockServer {

    private StockServer() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path file = Path.of(arguments[3], "stock.mv");
        MongoServer server = new MongoServer(new H2Backend(file.toString()));
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow, "shutdown"));
        System.out.println("Ready on " + server.bindAndGetConnectionString());
        new CountDownLatch(1).await();
    }
}
