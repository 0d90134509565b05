package sharpsword.gateway.edge.sessions;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.MongoClientSettings;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.stereotype.Component;

/** A person at a page waits for the database for seconds, not for the driver's half minute. */
@Component
final class MongoPatience implements MongoClientSettingsBuilderCustomizer {

    private static final int CONNECTING = 3;
    private static final int ANSWERING = 10;

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        settings.applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(CONNECTING, SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(CONNECTING, SECONDS).readTimeout(ANSWERING, SECONDS));
    }
}
