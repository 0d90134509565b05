package sharpsword.embedded.server;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import sharpsword.embedded.query.Matches;

/**
 * An aggregation that changes nothing. Its beginning goes along an index, the rest runs as the documents come, and the
 * results leave in batches; the base class would load the whole collection first.
 */
record ReadingAggregation(String collection, PipelineHead head, int batchSize) {

    static ReadingAggregation of(Document command, List<Document> pipeline) {
        Document cursor = Arguments.required(command, "cursor", Document.class);
        return new ReadingAggregation(
                command.get("aggregate") instanceof String name ? name : "",
                PipelineHead.of(pipeline),
                ReplyCursor.batchSize(cursor));
    }

    QueryResult run(MongoDatabase database, DatabaseResolver databases, OpenCursors cursors) {
        MongoCollection<?> source = collection.isEmpty() ? null : database.resolveCollection(collection, false);
        Aggregation rest = Aggregation.fromPipeline(head.rest(), databases, database, source, NoopOplog.get());
        if (!(source instanceof EmbeddedCollection embedded)) {
            return new QueryResult(List.of());
        }
        Matches matches = embedded.search().run(head.filter(), head.orderBy(), 0, head.limit());
        Iterator<Document> results = rest.runStagesAsStream(
                        stream(new MatchedDocuments(matches, UnaryOperator.identity())))
                .iterator();
        return cursors.firstBatch(results, matches::release, batchSize);
    }

    private static Stream<Document> stream(Iterator<Document> documents) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false);
    }
}
