package sharpsword.operation.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import sharpsword.operation.trial.Answered;
import sharpsword.operation.trial.OperationServer;
import sharpsword.operation.trial.Person;

/** What happened long ago is entered with its own time, and judged by the data of that day. */
class LateEntryIntegrationTests extends OperationServer {

    private static final Map<String, Object> LEAD = Map.of(
            "source", "IMPORT",
            "matter", "WATER",
            "district", "500112",
            "subject", "渝北甲厂",
            "description", "登记簿第12页");

    @Test
    void carriesTheTimeAtWhichItOccurred() {
        Answered late = web.late(Person.YUBEI_ONE, "/leads", LEAD, "2024-06-05T01:00:00Z");

        assertThat(late.status()).isEqualTo(201);
        assertThat(late.text("registeredAt")).isEqualTo("2024-06-05T01:00:00Z");
        assertThat(late.body().path("year").asInt()).isEqualTo(2024);
    }

    @Test
    void isJudgedByTheRoutingOfThatDay() {
        Answered before = web.late(Person.YUBEI_ONE, "/leads", LEAD, "2018-06-05T01:00:00Z");

        assertThat(before.code()).isEqualTo("matter-unknown");
    }
}
