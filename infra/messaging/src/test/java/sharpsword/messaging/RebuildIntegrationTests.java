package sharpsword.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.readmodel.ReadModels;
import sharpsword.messaging.readmodel.Rebuilds;

class RebuildIntegrationTests extends MessagingIntegrationTest {

    @Autowired
    private Documents<Thing> things;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private ReadModels models;

    @Autowired
    private Rebuilds rebuilds;

    @Test
    void fillsANewVersionFromHistoryAndSwitchesToIt() throws Exception {
        String id = madeAndPainted();
        String before = models.live(ThingFacts.MODEL);
        await().untilAsserted(() -> assertThat(colour(before, id)).isEqualTo("RED"));
        mongo.getCollection(before).deleteOne(new Document("_id", id));

        rebuilds.start(
                ThingFacts.MODEL, "test.facts", Set.of("thing.made.v1", "thing.painted.v1"), List.of("test-service"));

        await().untilAsserted(() -> {
            String live = models.live(ThingFacts.MODEL);
            assertThat(live).isNotEqualTo(before);
            assertThat(colour(live, id)).isEqualTo("RED");
        });
        assertThat(mongo.collectionExists(before)).isFalse();
        assertThat(models.targets(ThingFacts.MODEL)).containsExactly(models.live(ThingFacts.MODEL));
    }

    private String madeAndPainted() {
        Command command = command(INSPECTOR);
        String id = command.newId();
        things.create(command, id, moment -> Thing.make(id, "D:500112")).orRefuse();
        things.change(command(INSPECTOR), id, (thing, moment) -> thing.paint("RED", moment))
                .orRefuse();
        return id;
    }

    private String colour(String collection, String id) {
        Document fact =
                mongo.getCollection(collection).find(new Document("_id", id)).first();
        return fact == null ? "" : fact.getString("colour");
    }
}
