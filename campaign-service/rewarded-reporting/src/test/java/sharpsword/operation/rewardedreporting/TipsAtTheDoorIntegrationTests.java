package sharpsword.operation.rewardedreporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** What comes in and what is turned away: duplicates, wrong codes, tips that nobody can look into, wrong roles, bad input. */
class TipsAtTheDoorIntegrationTests extends RewardedReportingServer {

    @Test
    void marksTheLaterTipAsDuplicateAndNeverTheEarlier() throws IOException {
        String first = registered("2024-04-02T02:00:00Z");
        String later = registered("2024-04-03T02:00:00Z");

        assertThat(code(late("/tips/" + first + "/duplicate", Map.of("of", later), "2024-04-05T02:00:00Z")))
                .isEqualTo("tip-original-later");
        told(
                new ArrayList<>(),
                late("/tips/" + later + "/duplicate", Map.of("of", first), "2024-04-05T02:00:00Z"),
                200);
        JsonNode seen = told(new ArrayList<>(), ask("O-1", "reward-officer", get(API + "/tips/" + first)), 200);
        assertThat(seen.path("duplicates").toString()).contains(later);

        String other = registered("2024-04-04T02:00:00Z");
        told(
                new ArrayList<>(),
                late(
                        "/tips/" + other + "/rejection",
                        Map.of("criterion", "LOCATABLE", "note", "无法定位"),
                        "2024-04-05T02:00:00Z"),
                200);
        Map<String, JsonNode> published = published();
        assertThat(published).containsKeys("tip.duplicate.v1", "tip.rejected.v1");
        compare(published);
    }

    @Test
    void answersEveryWrongCodeAlikeAndNotTooOften() {
        List<String> answers = new ArrayList<>();
        for (String wrong : List.of("0000-0000-0000-0000", "x", "回执码")) {
            MockHttpServletResponse answer = from("10.0.0.9", wrong);
            assertThat(answer.getStatus()).isEqualTo(404);
            answers.add(
                    json.readTree(answer.getContentAsByteArray()).path("detail").asString());
        }
        assertThat(answers.stream().distinct()).hasSize(1);
        for (int i = 0; i < 8; i++) {
            from("10.0.0.9", "wrong-" + i);
        }
        assertThat(from("10.0.0.9", "one more").getStatus()).isEqualTo(429);
        assertThat(from("10.0.0.8", "another address").getStatus()).isEqualTo(404);
    }

    @Test
    void countsWrongCodesOfAWholeLine() {
        for (int i = 0; i < 10; i++) {
            assertThat(from("2001:db8:1:2::" + (i + 1), "wrong-" + i).getStatus())
                    .isEqualTo(404);
        }

        assertThat(from("2001:db8:1:2:ffff::1", "one more").getStatus()).isEqualTo(429);
        assertThat(from("2001:db8:1:3::1", "another line").getStatus()).isEqualTo(404);
    }

    @Test
    void wantsATargetOrAPlaceAtBothDoors() {
        Map<String, Object> nowhere = tip("REPORT", false);
        nowhere.put("target", " ");
        nowhere.remove("address");

        JsonNode refusal =
                refused(open("/api/public/tips", nowhere, UUID.randomUUID().toString()));
        assertThat(refusal.path("code").asString()).isEqualTo("tip-not-locatable");
        assertThat(refusal.path("field").asString()).isEqualTo("target");
        JsonNode atTheCounter =
                refused(ask("O-7", "duty-officer", "/tips", Map.of("channel", "PHONE", "tip", nowhere)));
        assertThat(atTheCounter.path("code").asString()).isEqualTo("tip-not-locatable");
        assertThat(atTheCounter.path("field").asString()).isEqualTo("tip.target");

        nowhere.put("place", Map.of("lng", 106.55, "lat", 29.56));
        told(
                new ArrayList<>(),
                open("/api/public/tips", nowhere, UUID.randomUUID().toString()),
                201);
    }

    @Test
    void takesTipsFromEveryDistrictOfTheDayAndFromNoOther() {
        Map<String, Object> tip = tip("REPORT", false);
        tip.put("district", "NEW-LIANGJIANG");
        told(new ArrayList<>(), open("/api/public/tips", tip, UUID.randomUUID().toString()), 201);

        tip.put("district", "500112");
        JsonNode refusal =
                refused(open("/api/public/tips", tip, UUID.randomUUID().toString()));
        assertThat(refusal.path("code").asString()).isEqualTo("district-unknown");
        assertThat(refusal.path("field").asString()).isEqualTo("district");
    }

    @Test
    void namesTheFieldsOfTheOfficersForm() {
        Map<String, Object> tip = tip("REPORT", false);
        tip.put("matter", "NOTHING");
        JsonNode matter = refused(ask("O-7", "duty-officer", "/tips", Map.of("channel", "PHONE", "tip", tip)));
        assertThat(matter.path("code").asString()).isEqualTo("matter-unknown");
        assertThat(matter.path("field").asString()).isEqualTo("tip.matter");

        tip.put("district", "500999");
        JsonNode district = refused(ask("O-7", "duty-officer", "/tips", Map.of("channel", "PHONE", "tip", tip)));
        assertThat(district.path("code").asString()).isEqualTo("district-unknown");
        assertThat(district.path("field").asString()).isEqualTo("tip.district");
    }

    @Test
    void turnsAwayTheWrongRolesAndBadInput() {
        assertThat(code(ask(
                        "O-5",
                        "inspector",
                        "/tips/t/acceptance",
                        Map.of("listed", true, "clue", true, "barred", false, "fabricated", false))))
                .isEqualTo("role-required");
        assertThat(code(ask("O-5", "inspector", "/tips/t/openings", Map.of("reason", "核实"))))
                .isEqualTo("role-required");
        assertThat(open("/api/public/tips", tip("REPORT", true), "short-key-1").getStatus())
                .isEqualTo(400);
        assertThat(open(
                                "/api/public/tips",
                                Map.of("kind", "REPORT"),
                                UUID.randomUUID().toString())
                        .getStatus())
                .isEqualTo(400);
        assertThat(mvcAnswer(get(API + "/tips")).getStatus()).isEqualTo(401);
    }
}
