package sharpsword.embedded.server;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.FailedToParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a command that is to be explained looks for. Nothing is changed by explaining it.
 *
 * @param limit 0 for all
 */
record ExplainedCommand(
        String collection, Document filter, @Nullable Document orderBy, int skip, int limit) {

    static ExplainedCommand of(Document command) {
        String name = command.keySet().iterator().next();
        String collection = (String) Objects.requireNonNull(command.get(name));
        return switch (name) {
            case "find" ->
                new ExplainedCommand(
                        collection,
                        document(command, "filter"),
                        (Document) command.get("sort"),
                        number(command, "skip"),
                        Math.abs(number(command, "limit")));
            case "count", "distinct" -> new ExplainedCommand(collection, document(command, "query"), null, 0, 0);
            case "findAndModify" ->
                new ExplainedCommand(collection, document(command, "query"), (Document) command.get("sort"), 0, 1);
            case "update" -> ofWrite(collection, command.get("updates"));
            case "delete" -> ofWrite(collection, command.get("deletes"));
            case "aggregate" -> {
                PipelineHead head = PipelineHead.of(Aggregation.parse(command.get("pipeline")));
                yield new ExplainedCommand(collection, head.filter(), head.orderBy(), 0, head.limit());
            }
            default -> throw new FailedToParseException("Explain does not support " + name);
        };
    }

    private static ExplainedCommand ofWrite(String collection, @Nullable Object writes) {
        if (!(writes instanceof List<?> list) || list.size() != 1) {
            throw new FailedToParseException("Explain supports one update or delete at a time");
        }
        return new ExplainedCommand(collection, document((Document) list.getFirst(), "q"), null, 0, 0);
    }

    private static Document document(Document command, String field) {
        return command.get(field) instanceof Document value ? value : new Document();
    }

    private static int number(Document command, String field) {
        return command.get(field) instanceof Number value ? value.intValue() : 0;
    }

    Document explain(EmbeddedDatabase database) {
        if (database.resolveCollection(collection, false) instanceof EmbeddedCollection found) {
            return found.search().explain(filter, orderBy, skip, limit);
        }
        return new Document("queryPlanner", new Document("winningPlan", new Document("stage", "EOF")));
    }
}
