package sharpsword.operation.enterprise.messaging;

import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sharpsword.messaging.consume.NewestOnly;
import sharpsword.messaging.consume.Projection;
import sharpsword.messaging.event.Event;
import sharpsword.operation.enterprise.Enterprises;
import sharpsword.operation.profile.OperationProfile;
import tools.jackson.databind.JsonNode;

/** Copies each firm from the newest {@code enterprise.changed}. */
@Component
final class EnterpriseProjection implements Projection {

    private final OperationProfile profile;
    private final NewestOnly newest;

    EnterpriseProjection(OperationProfile profile, NewestOnly newest) {
        this.profile = profile;
        this.newest = newest;
    }

    @Override
    public String queue() {
        return profile.operation().service() + ".enterprises";
    }

    @Override
    public Set<String> types() {
        return Set.of("enterprise.changed.v1");
    }

    @Override
    public void project(List<Event> events) {
        newest.write(Enterprises.COLLECTION, events, event -> copy(event.data()));
    }

    private static Document copy(JsonNode data) {
        return new Document("uscc", data.path("uscc").asString(""))
                .append("name", data.path("name").asString(""))
                .append("district", data.path("district").asString(""))
                .append("park", text(data, "park"))
                .append(
                        "keyUnit",
                        data.path("keyUnit")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList())
                .append("positiveList", data.path("positiveList").asBoolean(false))
                .append("credit", text(data, "credit"));
    }

    private static @Nullable String text(JsonNode data, String field) {
        return data.hasNonNull(field) ? data.get(field).asString() : null;
    }
}
