package sharpsword.operation.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sharpsword.operation.trial.Answered;
import sharpsword.operation.trial.FieldWork;
import sharpsword.operation.trial.OperationServer;
import sharpsword.operation.trial.Person;

/** The rectification ledger shows problems with their colours, to those who may see them. */
class LedgerIntegrationTests extends OperationServer {

    @Test
    void listsTheLedgerWithColoursAsOfAnyMoment() {
        FieldWork work = new FieldWork(web);
        Answered problem = work.found(work.begunVisit(), "WPL-85-3");
        String due = problem.text("dueOn");

        Answered later = web.read(Person.YUBEI_ONE, "/problems/" + problem.id() + "?asOf=2099-01-01T00:00:00Z");
        Answered overdue = web.read(Person.YUBEI_ONE, "/problems?overdue=true&limit=200&asOf=2099-01-01T00:00:00Z");
        Answered now = web.read(Person.YUBEI_ONE, "/problems?overdue=true&limit=200");

        assertThat(due).isNotBlank();
        assertThat(later.body().path("deadline").path("light").asString()).isEqualTo("RED");
        assertThat(overdue.body().path("items").findValuesAsString("id")).contains(problem.id());
        assertThat(now.body().path("items").findValuesAsString("id")).doesNotContain(problem.id());
        assertThat(web.read(Person.YUBEI_ONE, "/counts")
                        .body()
                        .path("problems")
                        .path("OPEN")
                        .asLong())
                .isPositive();
        assertThat(web.read(Person.FORESTER, "/problems").body().path("total").asLong())
                .isZero();
    }

    @Test
    void countsAsOverdueOnlyWhatIsStillToBePutRight() {
        FieldWork work = new FieldWork(web);
        String owed = work.found(work.begunVisit(), "WPL-85-3").id();
        String claimed = work.found(work.begunVisit(), "WPL-85-3").id();
        String paper = web.upload(Person.YUBEI_ONE, "/evidence", "整改.pdf", new byte[] {1}, Map.of())
                .text("file");
        step(claimed, Map.of("action", "FILE_PLAN"));
        step(claimed, Map.of("action", "START"));
        step(claimed, Map.of("action", "CLAIM_DONE", "evidence", List.of(paper)));

        String overdue = "/problems?overdue=true&limit=200&asOf=2099-01-01T00:00:00Z";

        assertThat(ids(overdue)).contains(owed).doesNotContain(claimed);
        assertThat(ids(overdue + "&state=OPEN")).contains(owed);
        assertThat(ids(overdue + "&state=IN_PROGRESS")).doesNotContain(owed, claimed);
        assertThat(ids(overdue + "&state=DONE_CLAIMED")).isEmpty();
    }

    private void step(String problem, Map<String, ?> step) {
        assertThat(web.ask(Person.YUBEI_ONE, "/problems/" + problem + "/steps", step)
                        .status())
                .isEqualTo(200);
    }

    private List<String> ids(String list) {
        return web.read(Person.YUBEI_ONE, list).body().path("items").findValuesAsString("id");
    }
}
