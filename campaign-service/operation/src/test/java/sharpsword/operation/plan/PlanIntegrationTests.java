package sharpsword.operation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sharpsword.messaging.event.Event;
import sharpsword.operation.trial.Answered;
import sharpsword.operation.trial.OperationServer;
import sharpsword.operation.trial.Others;
import sharpsword.operation.trial.Person;

/** Plans arrive from the campaign and are moved on by the campaign lead. */
class PlanIntegrationTests extends OperationServer {

    @Test
    void followsThePublicationWhateverOrderItsVersionsComeIn() {
        Event first = others.event("operation.published.v1", "2023-CLEAR_WATER", 1, Others.plan(2023, List.of()));
        Event second =
                others.event("operation.published.v1", "2023-CLEAR_WATER", 2, Others.plan(2023, List.of("WAT-500000")));

        others.publish(second);
        await().until(() -> web.read(Person.LEAD, "/plans/CLEAR_WATER-2023").status() == 200);
        others.publish(first);
        others.publish(second);
        others.publish(first);
        others.publish(others.event("operation.published.v1", "2022-CLEAR_WATER", 1, Others.plan(2022, List.of())));
        await().until(() -> web.read(Person.LEAD, "/plans/CLEAR_WATER-2022").status() == 200);

        Answered plan = web.read(Person.LEAD, "/plans/CLEAR_WATER-2023");
        assertThat(plan.text("state")).isEqualTo("PLANNED");
        assertThat(plan.body().path("partners").toString()).isEqualTo("[\"WAT-500000\"]");
        assertThat(web.read(Person.LEAD, "/plans").body().path("items").findValuesAsString("operation"))
                .containsOnly("CLEAR_WATER");
    }

    @Test
    void movesOnByTheCampaignLeadOnly() {
        assertThat(web.ask(Person.YUBEI_ONE, "/plans/CLEAR_WATER-2024/steps", Map.of("action", "PUBLICISE"))
                        .code())
                .isEqualTo("role-required");

        Answered publicised =
                web.ask(Person.LEAD, "/plans/CLEAR_WATER-2024/steps", Map.of("action", "PUBLICISE", "note", "征集线索"));
        Answered again = web.ask(Person.LEAD, "/plans/CLEAR_WATER-2024/steps", Map.of("action", "PUBLICISE"));

        assertThat(publicised.text("state")).isEqualTo("PUBLICISED");
        assertThat(publicised.body().path("possible").toString()).isEqualTo("[\"START_SCREENING\"]");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("plan-wrong-state");
    }

    @Test
    void isSeenByItsPartnersAndHiddenFromOthers() {
        assertThat(web.read(Person.FORESTER, "/plans/CLEAR_WATER-2024").status())
                .isEqualTo(404);
        assertThat(web.read(Person.ADMINISTRATOR, "/plans").body().path("total").asInt())
                .isZero();
        assertThat(web.read(Person.FULING_ONE, "/plans/CLEAR_WATER-2024").status())
                .isEqualTo(200);
    }
}
