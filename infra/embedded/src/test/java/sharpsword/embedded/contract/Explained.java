package sharpsword.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/** How a server answered a query, as far as both servers tell it alike. */
record Explained(String plan, int documents) {

    static Explained find(FindIterable<Document> find) {
        return of(find.explain(ExplainVerbosity.EXECUTION_STATS));
    }

    static Explained command(MongoDatabase database, Document command) {
        return of(database.runCommand(
                new Document("explain", command).append("verbosity", ExplainVerbosity.EXECUTION_STATS.toString())));
    }

    private static Explained of(Document explained) {
        String plan = explained
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();
        Number documents =
                (Number) explained.get("executionStats", Document.class).get("totalDocsExamined");
        return new Explained(plan, documents.intValue());
    }

    Explained goesAlongAnIndex() {
        assertThat(plan).doesNotContain("COLLSCAN");
        return this;
    }

    Explained sortsByTheIndex() {
        assertThat(plan).doesNotContain("\"SORT\"");
        return this;
    }

    Explained looksAtNoMoreThan(int most) {
        assertThat(documents).isLessThanOrEqualTo(most);
        return this;
    }
}
