package sharpsword.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import sharpsword.embedded.server.EmbeddedBackend;
import sharpsword.embedded.store.CommandGate;
import sharpsword.embedded.store.Compaction;
import sharpsword.embedded.store.DocumentStore;

/** A running server. Closing it answers what is under way, saves, and frees port and folder. */
public final class EmbeddedMongo implements AutoCloseable {

    /** How many commands run at once, and so how many replies are made at once. A connection keeps to one of them. */
    private static final int COMMAND_THREADS = 8;

    private final MongoServer server;
    private final InetSocketAddress address;
    private final Compaction compaction;
    private final @Nullable FolderLock lock;

    private EmbeddedMongo(MongoServer server, Compaction compaction, @Nullable FolderLock lock) {
        this.server = server;
        this.address = server.getLocalAddress();
        this.compaction = compaction;
        this.lock = lock;
    }

    /**
     * Starts a server on the loopback interface, in this process: for tests. What it acknowledges survives the death of the
     * process; unlike the server as a process of its own it does not wait for the disk.
     *
     * @param folder where the data is kept, made if need be; null keeps it in memory
     * @param port 0 for any free one
     * @throws IllegalStateException if another server uses the folder or the port is taken
     */
    public static EmbeddedMongo start(@Nullable Path folder, int port) {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return start(new ServerOptions(folder, address, false));
    }

    static EmbeddedMongo start(ServerOptions options) {
        Path folder = options.folder();
        FolderLock lock = folder == null ? null : FolderLock.of(folder);
        try {
            return open(options, lock);
        } catch (RuntimeException e) {
            if (lock != null) {
                lock.close();
            }
            throw e;
        }
    }

    private static EmbeddedMongo open(ServerOptions options, @Nullable FolderLock lock) {
        DocumentStore store = DocumentStore.open(options.folder(), options.forced());
        try {
            CommandGate gate = new CommandGate(store);
            EmbeddedBackend backend = new EmbeddedBackend(store, gate);
            MongoServer server = new MongoServer(backend);
            listen(server, options.address());
            Compaction compaction = new Compaction(store, gate);
            compaction.start(backend::closeIdleCursors);
            return new EmbeddedMongo(server, compaction, lock);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static void listen(MongoServer server, InetSocketAddress address) {
        try {
            server.bind(address, 1, COMMAND_THREADS);
        } catch (Exception e) {
            // Netty throws checked exceptions without declaring them: most often that the port is taken.
            server.shutdownNow();
            throw new IllegalStateException("Cannot listen on " + address + ": " + e.getMessage(), e);
        }
    }

    public int port() {
        return address.getPort();
    }

    /** For a MongoDB driver; names no database. */
    public String uri() {
        String host = address.getAddress().getHostAddress();
        return "mongodb://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
    }

    @Override
    public void close() {
        compaction.close();
        server.shutdownNow();
        if (lock != null) {
            lock.close();
        }
    }

    /** Runs until the process is told to end. Prints one line when it is ready. */
    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedProcess.run(arguments);
    }
}
