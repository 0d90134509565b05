package sharpsword.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import sharpsword.access.Actor;
import sharpsword.access.Caller;
import sharpsword.access.Role;
import sharpsword.access.ScopeKeys;

class MongoAuditTests {

    private static final Instant NOON = Instant.parse("2024-06-12T04:00:00Z");

    private final MongoOperations mongo = mock();
    private final MongoAudit audit =
            new MongoAudit(mongo, Clock.fixed(NOON, ZoneId.of("Asia/Shanghai")), () -> "4bf92f3577b34da6");

    private final Caller officer = new Caller(
            new Actor.Officer("u-1", "陈演示", "DET-500112", "500112", Set.of(Role.REWARD_OFFICER)), ScopeKeys.NONE);

    @Test
    void keepsWhoReadWhatAndWhy() {
        audit.sensitiveRead(officer, "tip-identity-opened", "tip/T-2024-0007", "发放奖励");

        assertThat(inserted())
                .isEqualTo(new Document("at", NOON)
                        .append("actor", "officer:u-1")
                        .append("agency", "DET-500112")
                        .append("kind", "READ_SENSITIVE")
                        .append("what", "tip-identity-opened")
                        .append("subject", "tip/T-2024-0007")
                        .append("reason", "发放奖励")
                        .append("traceId", "4bf92f3577b34da6"));
    }

    @Test
    void refusalOfTheServiceHasNoAgency() {
        audit.refusal(Caller.service("campaign"), "role-required", null);

        assertThat(inserted()).containsEntry("agency", null).containsEntry("actor", "service:campaign");
    }

    @Test
    void exportStopsWhenTheTrailCannotBeWritten() {
        given(mongo.insert(any(Document.class), eq("audit"))).willThrow(new DataAccessResourceFailureException("away"));

        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> audit.export(officer, "ledger-exported", null, null));
    }

    private Document inserted() {
        ArgumentCaptor<Document> document = ArgumentCaptor.captor();
        then(mongo).should().insert(document.capture(), eq("audit"));
        return document.getValue();
    }
}
