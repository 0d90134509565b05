package sharpsword.embedded.server;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of an aggregation that a collection can answer itself, along an index: {@code $match}, then
 * {@code $sort}, then {@code $limit}.
 *
 * @param limit 0 for all
 * @param rest the stages that remain
 */
record PipelineHead(Document filter, @Nullable Document orderBy, int limit, List<Document> rest) {

    static PipelineHead of(List<Document> pipeline) {
        List<Document> rest = new ArrayList<>(pipeline);
        Document filter = takeFilters(rest);
        Document orderBy = (Document) take(rest, "$sort");
        Number limit = (Number) take(rest, "$limit");
        return new PipelineHead(filter, orderBy, limit == null ? 0 : limit.intValue(), rest);
    }

    /** Whether the aggregation only reads what is there. */
    static boolean isReading(List<Document> pipeline) {
        return pipeline.stream()
                .flatMap(stage -> stage.keySet().stream())
                .noneMatch(stage -> stage.equals("$out") || stage.equals("$merge") || stage.equals("$changeStream"));
    }

    private static Document takeFilters(List<Document> stages) {
        List<Document> filters = new ArrayList<>();
        for (Object filter = take(stages, "$match"); filter != null; filter = take(stages, "$match")) {
            filters.add((Document) filter);
        }
        return switch (filters.size()) {
            case 0 -> new Document();
            case 1 -> filters.getFirst();
            default -> new Document("$and", filters);
        };
    }

    private static @Nullable Object take(List<Document> stages, String name) {
        boolean isNext = !stages.isEmpty()
                && stages.getFirst().size() == 1
                && stages.getFirst().containsKey(name);
        return isNext ? stages.removeFirst().get(name) : null;
    }
}
