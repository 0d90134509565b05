package sharpsword.defaults.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import sharpsword.embedded.EmbeddedMongo;

class EmbeddedServerIntegrationTests {

    @Test
    void embeddedServerIsRecognisedByWhatItSaysOfItself() {
        try (EmbeddedMongo server = EmbeddedMongo.start(null, 0);
                MongoClient client = MongoClients.create(server.uri())) {
            StaticListableBeanFactory beans = new StaticListableBeanFactory();
            beans.addBean("mongoTemplate", new MongoTemplate(client, "guard"));

            assertThat(new EmbeddedServer(beans.getBeanProvider(MongoTemplate.class)).getAsBoolean())
                    .isTrue();
        }
    }

    @Test
    void serviceWithoutADatabaseHasNoEmbeddedOne() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();

        assertThat(new EmbeddedServer(beans.getBeanProvider(MongoTemplate.class)).getAsBoolean())
                .isFalse();
    }
}
