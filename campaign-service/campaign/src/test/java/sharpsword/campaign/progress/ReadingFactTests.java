package sharpsword.campaign.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sharpsword.messaging.event.Event;

class ReadingFactTests {

    @Test
    void countsOnTheDayInChongqing() {
        Fact fact = FactsFixture.fact(FactsFixture.event("problem.found.v1", "p-1", 1, "2024-06-30T16:30:00Z"));

        assertThat(fact.cell())
                .isEqualTo(new CellKey(2024, "HAZARDOUS_WASTE", "500112", "DET-500112", LocalDate.of(2024, 7, 1)));
        assertThat(fact.cell().monthId()).isEqualTo("2024|HAZARDOUS_WASTE|500112|DET-500112|2024-07");
    }

    @Test
    void isSeenByTheDistrictTheCityAndTheLeaders() {
        Fact fact = FactsFixture.fact(FactsFixture.event("problem.found.v1", "p-1", 1, "2024-06-12T02:00:00Z"));

        assertThat(fact.visibleTo()).containsExactlyInAnyOrder("D:500112", "D:500000", "R:LEADERSHIP", "A:DET-500112");
    }

    @Test
    void aTransferIsSeenByItsReceiverAndTheProcuratorate() {
        Fact fact = FactsFixture.fact(
                FactsFixture.event("transfer.sent.v1", "x-1", 3, "2024-06-12T02:00:00Z", "to", "PSB-500112"));

        assertThat(fact.visibleTo()).contains("A:PSB-500112", "P:500112");
    }

    @Test
    void aDispatchToAnotherOperationIsNoReceiver() {
        Fact fact = FactsFixture.fact(FactsFixture.event(
                "lead.registered.v1",
                "l-1",
                1,
                "2024-06-12T02:00:00Z",
                "to",
                "BLUE_SKY",
                "partners",
                List.of("PSB-500000")));

        assertThat(fact.visibleTo()).contains("A:PSB-500000").doesNotContain("A:BLUE_SKY");
    }

    @Test
    void whatBelongsToNoOperationCountsForTheCity() {
        Event event = FactsFixture.event("leniency.granted.v1", "c-1", 1, "2024-08-12T02:00:00Z");
        Event bare = new Event(
                event.id(),
                event.type(),
                event.source(),
                event.subject(),
                1,
                event.occurredAt(),
                event.recordedAt(),
                event.knownAt(),
                event.actor(),
                null,
                FactsFixture.JSON.createObjectNode().put("kind", "MINOR_EXEMPT"));

        assertThat(FactsFixture.fact(bare).cell())
                .isEqualTo(new CellKey(2024, "-", "500000", "-", LocalDate.of(2024, 8, 12)));
    }

    @Test
    void survivesBeingStored() {
        Fact fact = FactsFixture.fact(FactsFixture.event(
                "transfer.approved.v1",
                "x-1",
                2,
                "2024-06-12T02:00:00Z",
                "dueAt",
                "2024-06-13T02:00:00Z",
                "state",
                "APPROVED",
                "strand",
                "WASTE",
                "problem",
                "p-1"));

        assertThat(FactForm.read(FactForm.write(fact, "mark"))).isEqualTo(fact);
    }
}
