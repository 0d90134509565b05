package sharpsword.demo.story;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import sharpsword.demo.people.Person;
import sharpsword.demo.people.Upload;

/** A problem on its way to the write-off (销号): claimed by one, checked by another, reviewed and written off by the head. */
final class WritingOff {

    private static final List<String> TESTS =
            List.of("MEASURES_DONE", "PROBLEM_SOLVED", "MECHANISM_IN_PLACE", "CONDUCT_REGULAR", "PAPERS_COMPLETE");

    private final Team team;
    private final String problem;

    WritingOff(Team team, String problem) {
        this.team = team;
        this.problem = problem;
    }

    void from(OffsetDateTime foundAt) {
        Person writer = team.first().on(foundAt.plusDays(1));
        take(writer, "FILE_PLAN", "演示：整改方案已上报", Map.of());
        take(writer, "START", "演示：开始整改", Map.of());
        Person claimer = team.first().on(foundAt.plusDays(8));
        String photo = claimer.upload(
                        Waste.OPERATION.api() + "/evidence", new Upload(photoName(), Photo.of(problem), Map.of()))
                .ok()
                .path("file")
                .asString();
        take(claimer, "CLAIM_DONE", "演示：整改完成，申请销号", Map.of("evidence", List.of(photo)));
        take(team.second().on(foundAt.plusDays(9)), "CHECK_LOCALLY", "演示：现场复核，符合要求", Map.of("passed", TESTS));
        take(team.head().on(foundAt.plusDays(10)), "REVIEW", "演示：审核通过", Map.of());
        take(team.head().on(foundAt.plusDays(11)), "PUBLICISE", "演示：销号公示", Map.of());
        take(team.head().on(foundAt.plusDays(19)), "WRITE_OFF", "演示：公示无异议，予以销号", Map.of());
    }

    private void take(Person by, String action, String note, Map<String, Object> more) {
        Map<String, Object> step = Json.map("action", action, "note", note);
        step.putAll(more);
        by.post(problem + "/steps", Json.of(step)).ok();
    }

    private String photoName() {
        return "整改后照片（演示）-" + problem.substring(problem.lastIndexOf('/') + 1) + ".png";
    }
}
