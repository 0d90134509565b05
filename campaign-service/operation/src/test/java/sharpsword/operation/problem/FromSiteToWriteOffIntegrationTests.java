package sharpsword.operation.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sharpsword.operation.evidence.SweepingEvidence;
import sharpsword.operation.trial.Answered;
import sharpsword.operation.trial.FieldWork;
import sharpsword.operation.trial.OperationServer;
import sharpsword.operation.trial.Person;

/** A site is visited, a problem is found, a case is proposed, and the problem is written off. */
class FromSiteToWriteOffIntegrationTests extends OperationServer {

    private static final byte[] PHOTO = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3};
    private static final List<String> TESTS =
            List.of("MEASURES_DONE", "PROBLEM_SOLVED", "MECHANISM_IN_PLACE", "CONDUCT_REGULAR", "PAPERS_COMPLETE");

    @Autowired
    private SweepingEvidence sweeping;

    private FieldWork work;

    @BeforeEach
    void begin() {
        work = new FieldWork(web);
    }

    @Test
    void leadsFromALeadOverAVisitAndASeriousProblemToItsWriteOff() {
        String lead = work.registeredLead();
        String inspection = work.visitOfLead(lead);
        await().untilAsserted(() -> assertThat(
                        web.read(Person.YUBEI_ONE, "/leads/" + lead).text("state"))
                .isEqualTo("INSPECTING"));
        assertThat(web.read(Person.FULING_ONE, "/inspections/" + inspection).status())
                .isEqualTo(404);

        assertThat(work.on(inspection, "arrival", Person.YUBEI_ONE, Map.of("certificatesShown", false))
                        .status())
                .isEqualTo(400);
        assertThat(work.on(inspection, "arrival", Person.LEAD, Map.of("certificatesShown", true))
                        .code())
                .isEqualTo("role-required");
        assertThat(work.on(inspection, "arrival", Person.EXPIRED, Map.of("certificatesShown", true))
                        .code())
                .isEqualTo("inspection-not-of-team");
        assertThat(work.on(inspection, "arrival", Person.YUBEI_ONE, Map.of("certificatesShown", true))
                        .text("state"))
                .isEqualTo("ON_SITE");
        Map<String, String> summary = Map.of("summary", "检查完毕");
        assertThat(work.on(inspection, "completion", Person.YUBEI_ONE, summary).code())
                .isEqualTo("inspection-points-open");
        assertThat(work.answer(inspection, "T-C9", "CONFORMS", "").code()).isEqualTo("inspection-point-unknown");
        assertThat(work.answer(inspection, "T-C1", "VIOLATES", "").code()).isEqualTo("inspection-note-missing");
        work.answer(inspection, "T-C1", "VIOLATES", "雨水沟有污水");
        work.answer(inspection, "T-C2", "CONFORMS", "");
        assertThat(work.on(inspection, "completion", Person.YUBEI_ONE, summary).code())
                .isEqualTo("inspection-problem-missing");
        assertThat(work.conclude(lead, "VERIFIED").code()).isEqualTo("lead-inspection-open");

        Answered problem = work.found(inspection, "WPL-83-3");
        assertThat(problem.status()).isEqualTo(201);
        assertThat(problem.body().path("finding").path("severity").asString()).isEqualTo("SERIOUS");
        assertThat(problem.body().path("deadline").path("light").asString()).isEqualTo("GREEN");
        assertThat(problem.body().path("completeness").path("missing").toString())
                .contains("evidence");
        Answered completed = work.on(inspection, "completion", Person.YUBEI_TWO, summary);
        assertThat(completed.text("state")).isEqualTo("COMPLETED");
        assertThat(completed.body().path("problems").asInt()).isEqualTo(1);
        assertThat(work.conclude(lead, "VERIFIED").text("state")).isEqualTo("CONCLUDED");

        proposesACaseAndHearsOfIt(problem.id());
        walksToTheWriteOff(problem.id());
    }

    private void proposesACaseAndHearsOfIt(String problem) {
        Map<String, Object> filing = Map.of("kind", "CRIMINAL", "violation", "WPL-83-3", "actDate", "2024-10-08");
        assertThat(step(problem, "filing", Person.YUBEI_ONE, FieldWork.with(filing, "violation", "WPL-85-3"))
                        .code())
                .isEqualTo("filing-not-criminal");
        assertThat(step(problem, "filing", Person.YUBEI_ONE, FieldWork.with(filing, "violation", "NO-1"))
                        .code())
                .isEqualTo("filing-violation-unknown");
        assertThat(step(problem, "filing", Person.YUBEI_ONE, FieldWork.with(filing, "actDate", "2099-01-01"))
                        .code())
                .isEqualTo("filing-act-after-finding");
        assertThat(step(problem, "filing", Person.YUBEI_ONE, filing).status()).isEqualTo(200);
        assertThat(step(problem, "filing", Person.YUBEI_ONE, filing).code()).isEqualTo("filing-proposed-already");

        // The transfer is told of before the case: order is never promised.
        others.publish(others.event(
                "transfer.reported.v1",
                "TRANSFER-" + problem,
                1,
                Map.of("operation", "CLEAR_WATER", "case", "CASE-" + problem)));
        others.publish(others.event(
                "case.opened.v1", "CASE-" + problem, 1, Map.of("operation", "CLEAR_WATER", "problem", problem)));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Answered linked = web.read(Person.YUBEI_ONE, "/problems/" + problem);
            assertThat(linked.text("caseId")).isEqualTo("CASE-" + problem);
            assertThat(linked.text("transferId")).isEqualTo("TRANSFER-" + problem);
        });
    }

    private void walksToTheWriteOff(String problem) {
        assertThat(take(problem, Person.YUBEI_ONE, "CLAIM_DONE", Map.of()).code())
                .isEqualTo("problem-plan-missing");
        take(problem, Person.YUBEI_ONE, "FILE_PLAN", Map.of("note", "封堵暗管"));
        take(problem, Person.YUBEI_ONE, "START", Map.of());
        assertThat(take(problem, Person.YUBEI_ONE, "CLAIM_DONE", Map.of()).code())
                .isEqualTo("problem-evidence-missing");
        String paper = staged(Person.YUBEI_ONE, Map.of());
        assertThat(take(problem, Person.YUBEI_ONE, "CLAIM_DONE", Map.of("evidence", List.of(paper)))
                        .code())
                .isEqualTo("problem-photo-missing");
        String photo = staged(Person.YUBEI_ONE, Map.of("lng", "106.63", "lat", "29.72"));
        assertThat(take(problem, Person.YUBEI_TWO, "CLAIM_DONE", Map.of("evidence", List.of(photo)))
                        .code())
                .isEqualTo("evidence-unknown");
        assertThat(take(problem, Person.YUBEI_ONE, "CLAIM_DONE", Map.of("evidence", List.of(photo)))
                        .text("state"))
                .isEqualTo("DONE_CLAIMED");
        assertThat(take(problem, Person.YUBEI_ONE, "CHECK_LOCALLY", Map.of("passed", TESTS))
                        .code())
                .isEqualTo("problem-checker-is-submitter");
        assertThat(take(problem, Person.YUBEI_TWO, "CHECK_LOCALLY", Map.of("passed", TESTS.subList(0, 4)))
                        .code())
                .isEqualTo("problem-tests-not-passed");
        take(problem, Person.YUBEI_TWO, "CHECK_LOCALLY", Map.of("passed", TESTS));
        assertThat(take(problem, Person.YUBEI_TWO, "REVIEW", Map.of()).code()).isEqualTo("role-required");
        take(problem, Person.YUBEI_HEAD, "REVIEW", Map.of());
        take(problem, Person.YUBEI_HEAD, "PUBLICISE", Map.of());
        assertThat(take(problem, Person.LEAD, "WRITE_OFF", Map.of()).code()).isEqualTo("problem-publicity-runs");
        clock.putForward(Duration.ofDays(8));
        Answered writtenOff = take(problem, Person.LEAD, "WRITE_OFF", Map.of());
        assertThat(writtenOff.text("state")).isEqualTo("WRITTEN_OFF");
        assertThat(writtenOff.body().path("writeOff").path("onTime").asBoolean())
                .isTrue();
        assertThat(writtenOff.body().path("writeOff").path("recheckDue").asString())
                .startsWith("2025-");
        assertThat(take(problem, Person.YUBEI_ONE, "REBOUND", Map.of("note", "再次偷排"))
                        .text("state"))
                .isEqualTo("OPEN");
        isServedToThoseWhoSeeTheProblem(photo);
    }

    private void isServedToThoseWhoSeeTheProblem(String photo) {
        var served = web.raw(Person.LEAD, "/evidence/" + photo);
        assertThat(served.getStatus()).isEqualTo(200);
        assertThat(served.getContentAsByteArray()).isEqualTo(PHOTO);
        assertThat(served.getContentType()).isEqualTo("image/jpeg");
        assertThat(served.getHeader("Repr-Digest")).isEqualTo("sha-256=:ZFayrEuufEEHJKHb2O6q8qnLawPD5sgszYEBsoRlZ5E=:");
        assertThat(served.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(served.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(served.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(web.read(Person.FULING_ONE, "/evidence/" + photo).code()).isEqualTo("evidence-unknown");
        sweeping.sweep();
        assertThat(web.raw(Person.LEAD, "/evidence/" + photo).getStatus()).isEqualTo(200);
    }

    private String staged(Person who, Map<String, String> fields) {
        return web.upload(who, "/evidence", "现场.jpg", PHOTO, fields).text("file");
    }

    private Answered take(String problem, Person who, String action, Map<String, Object> more) {
        return step(problem, "steps", who, FieldWork.with(more, "action", action));
    }

    private Answered step(String problem, String what, Person who, Map<String, ?> body) {
        return web.ask(who, "/problems/" + problem + "/" + what, body);
    }
}
