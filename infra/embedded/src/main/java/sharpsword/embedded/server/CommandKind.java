package sharpsword.embedded.server;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Locale;
import java.util.Set;

/** How a command goes through the gate. */
enum CommandKind {
    /** Changes nothing. */
    READ,
    /** Changes documents, beside others that do. */
    WRITE,
    /** Changes collections or indexes, alone. */
    ALONE;

    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findandmodify");
    private static final Set<String> STRUCTURE =
            Set.of("create", "createindexes", "drop", "dropdatabase", "dropindexes", "renamecollection");

    static CommandKind of(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (WRITES.contains(name)) {
            return WRITE;
        }
        boolean writesCollection =
                name.equals("aggregate") && !PipelineHead.isReading(Aggregation.parse(query.get("pipeline")));
        return STRUCTURE.contains(name) || writesCollection ? ALONE : READ;
    }
}
