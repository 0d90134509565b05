package sharpsword.embedded.server;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import sharpsword.embedded.store.CommandGate;
import sharpsword.embedded.store.DocumentStore;

/** All databases of one store. A database that cannot be opened stops the start: better no data than some of it. */
public final class EmbeddedBackend extends AbstractMongoBackend {

    private final DocumentStore store;
    private final CommandGate gate;
    private final OpenCursors cursors = new OpenCursors(getCursorRegistry());
    private final Map<String, EmbeddedDatabase> opened = new ConcurrentHashMap<>();

    public EmbeddedBackend(DocumentStore store, CommandGate gate) {
        super(Clock.systemUTC());
        this.store = store;
        this.gate = gate;
        store.mapNames().stream()
                .flatMap(name -> MapNames.databaseOf(name).stream())
                .distinct()
                .forEach(this::resolveDatabase);
        store.commit();
    }

    /** A refused command is an answer; the base class would log each as a fault of the server. */
    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerException refused) {
            return Replies.refused(refused);
        }
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        Supplier<Document> answer = () -> super.handleCommand(channel, database, command, query);
        return switch (CommandKind.of(command, query)) {
            case READ -> gate.reading(answer);
            case WRITE -> gate.writing(answer);
            case ALONE -> gate.alone(answer);
        };
    }

    /** Also asked for databases that are open. */
    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return opened.computeIfAbsent(name, any -> new EmbeddedDatabase(any, store, getCursorRegistry(), cursors));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        opened.remove(name);
    }

    public void closeIdleCursors() {
        cursors.closeIdle();
    }

    @Override
    public void close() {
        super.close();
        store.close();
    }
}
