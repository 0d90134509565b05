package sharpsword.defaults.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import sharpsword.defaults.settings.ServiceSettings;

class MongoPatienceTests {

    @Test
    void waitsNoLongerThanTheSettingsSay() {
        MongoClientSettings.Builder builder = MongoClientSettings.builder();

        new MongoPatience(new ServiceSettings.Mongo(
                        Duration.ofSeconds(3), Duration.ofSeconds(2), Duration.ofSeconds(30), 32))
                .customize(builder);

        MongoClientSettings client = builder.build();
        assertThat(client.getClusterSettings().getServerSelectionTimeout(TimeUnit.SECONDS))
                .isEqualTo(3);
        assertThat(client.getSocketSettings().getConnectTimeout(TimeUnit.SECONDS))
                .isEqualTo(2);
        assertThat(client.getSocketSettings().getReadTimeout(TimeUnit.SECONDS)).isEqualTo(30);
        assertThat(client.getConnectionPoolSettings().getMaxSize()).isEqualTo(32);
    }
}
