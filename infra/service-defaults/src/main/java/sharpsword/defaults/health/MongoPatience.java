package sharpsword.defaults.health;

import com.mongodb.MongoClientSettings;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import sharpsword.defaults.settings.ServiceSettings;

/** How long a service waits for its database before it says that it is away; the driver's own half minute is too long. */
final class MongoPatience implements MongoClientSettingsBuilderCustomizer {

    private final ServiceSettings.Mongo settings;

    MongoPatience(ServiceSettings.Mongo settings) {
        this.settings = settings;
    }

    @Override
    public void customize(MongoClientSettings.Builder client) {
        client.applyToClusterSettings(cluster ->
                cluster.serverSelectionTimeout(settings.serverSelection().toMillis(), TimeUnit.MILLISECONDS));
        client.applyToSocketSettings(
                socket -> socket.connectTimeout(settings.connect().toMillis(), TimeUnit.MILLISECONDS)
                        .readTimeout(settings.read().toMillis(), TimeUnit.MILLISECONDS));
        client.applyToConnectionPoolSettings(pool -> pool.maxSize(settings.mostConnections())
                .maxWaitTime(settings.serverSelection().toMillis(), TimeUnit.MILLISECONDS));
    }
}
