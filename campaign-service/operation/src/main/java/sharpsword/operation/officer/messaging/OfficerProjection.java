package sharpsword.operation.officer.messaging;

import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.messaging.consume.NewestOnly;
import sharpsword.messaging.consume.Projection;
import sharpsword.messaging.event.Event;
import sharpsword.operation.officer.Officers;
import sharpsword.operation.profile.OperationProfile;
import tools.jackson.databind.JsonNode;

/** Copies each officer from the newest {@code officer.changed}. */
@Component
final class OfficerProjection implements Projection {

    private final OperationProfile profile;
    private final NewestOnly newest;

    OfficerProjection(OperationProfile profile, NewestOnly newest) {
        this.profile = profile;
        this.newest = newest;
    }

    @Override
    public String queue() {
        return profile.operation().service() + ".officers";
    }

    @Override
    public Set<String> types() {
        return Set.of("officer.changed.v1");
    }

    @Override
    public void project(List<Event> events) {
        newest.write(Officers.COLLECTION, events, event -> copy(event.data()));
    }

    private static Document copy(JsonNode data) {
        return new Document("officer", data.path("officer").asString(""))
                .append("agency", data.path("agency").asString(""))
                .append("district", data.path("district").asString(""))
                .append(
                        "roles",
                        data.path("roles").valueStream().map(JsonNode::asString).toList())
                .append("active", data.path("standing").asString("").equals("ACTIVE"))
                .append("certifiedTo", text(data, "certificateValidTo"));
    }

    private static @Nullable String text(JsonNode data, String field) {
        return data.hasNonNull(field) ? data.get(field).asString() : null;
    }
}
