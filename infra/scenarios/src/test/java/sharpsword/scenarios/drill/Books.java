package sharpsword.scenarios.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import sharpsword.demo.people.Person;
import sharpsword.scenarios.people.Pages;
import sharpsword.scenarios.people.People;

/** What the platform's services have on record after a drill, against what it acknowledged. */
final class Books {

    private static final String WASTE = "/api/operations/hazardous-waste";
    private static final String REPORTING = "/api/operations/rewarded-reporting";

    private final Person inspector = People.loggedIn("yubei.inspector1");
    private final Person handler = People.loggedIn("yubei.handler");
    private final Person rewards = People.loggedIn("reward.officer");
    private final Person leader = People.loggedIn("campaign.lead");

    /** Every acknowledged entry stands once in the list of its owner, and no other of this drill does. */
    void everyEntryStandsOnce(Desk desk) {
        assertThat(marks(desk.leads(), Pages.texts(inspector, WASTE + "/leads?year=2024", "/subject")))
                .as("leads")
                .containsExactlyInAnyOrderElementsOf(desk.leads().marks());
        List<String> tips = Pages.texts(rewards, REPORTING + "/tips?year=2024", "/account/target");
        assertThat(marks(desk.tips(), tips))
                .as("tips")
                .containsExactlyInAnyOrderElementsOf(desk.tips().marks());
        assertThat(Pages.texts(inspector, problemsOf(desk), "/finding/description"))
                .as("problems")
                .containsExactlyInAnyOrderElementsOf(desk.problems().marks());
    }

    /** Every event has arrived: at the boards, at the worklists, at the case-service and back again. */
    void everyConsumerKnows(Desk desk) {
        assertThat(counted("leads"))
                .as("counted leads")
                .containsAll(desk.leads().ids());
        assertThat(counted("tipsSubmitted"))
                .as("counted tips")
                .containsAll(desk.tips().ids());
        assertThat(counted("problems"))
                .as("counted problems")
                .containsAll(desk.problems().ids());
        List<String> cases = Pages.texts(inspector, problemsOf(desk), "/caseId");
        assertThat(cases)
                .as("cases that their problems know")
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(counted("casesOpened")).as("counted cases").containsAll(cases);
        assertThat(waitingFor(inspector, "ASSIGN_LEAD"))
                .as("leads to assign")
                .containsAll(desk.leads().ids());
        assertThat(waitingFor(rewards, "ACCEPT_TIP"))
                .as("tips to accept")
                .containsAll(desk.tips().ids());
        assertThat(waitingFor(handler, "REVIEW_CASE")).as("cases to review").containsAll(cases);
    }

    /** How many cases the unit has. */
    int cases() {
        return handler.get("/api/case/cases?limit=1").ok().path("total").asInt();
    }

    /** Subjects behind a number of the board, each once. */
    private List<String> counted(String metric) {
        List<String> subjects = Pages.texts(
                leader, "/api/campaign/progress/records?year=2024&month=2024-11&metric=" + metric, "/subject");
        assertThat(subjects).as("%s, each counted once", metric).doesNotHaveDuplicates();
        return subjects;
    }

    private static List<String> waitingFor(Person officer, String task) {
        return Pages.texts(officer, "/api/agency/worklist?task=" + task, "/subject");
    }

    private static List<String> marks(Entries entries, List<String> texts) {
        return texts.stream().filter(entries::owns).toList();
    }

    private static String problemsOf(Desk desk) {
        return WASTE + "/problems?inspection=" + desk.inspection();
    }
}
