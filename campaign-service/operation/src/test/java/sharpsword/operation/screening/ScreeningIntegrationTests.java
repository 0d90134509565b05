package sharpsword.operation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sharpsword.messaging.claim.Claims;
import sharpsword.operation.trial.Answered;
import sharpsword.operation.trial.OperationServer;
import sharpsword.operation.trial.Others;
import sharpsword.operation.trial.Person;
import tools.jackson.databind.JsonNode;

/** A file goes through a rule, and its hits become leads. */
class ScreeningIntegrationTests extends OperationServer {

    private static final Map<String, String> RULE = Map.of("rule", "TEST-01", "asOf", "2024-10-08");

    @Autowired
    private Claims claims;

    @Autowired
    private ScreenedFiles files;

    @Test
    void makesALeadOfEachHitAndExplainsIt() {
        String file = "统一社会信用代码,区县代码,点位名称,用水量（吨）\n%s,500112,1号口,12.50\n%s,500112,2号口,9\n"
                .formatted(Others.FIRMS.get(0), Others.FIRMS.get(2));

        Answered run = screen(Person.YUBEI_ONE, file.getBytes(Charset.forName("GBK")));

        assertThat(run.status()).isEqualTo(201);
        assertThat(run.body().path("rows").asInt()).isEqualTo(2);
        assertThat(run.text("encoding")).isEqualTo("GBK");
        assertThat(run.body().path("settings").toString()).contains("TEST-01.most");
        await().untilAsserted(() -> assertThat(leadsOf(run.id())).hasSize(1));
        JsonNode lead = leadsOf(run.id()).getFirst();
        assertThat(lead.path("enterprise").asString()).isEqualTo(Others.FIRMS.get(0));
        assertThat(lead.path("description").asString()).isEqualTo("用水量 12.50 吨过大。");
        assertThat(lead.path("found").path("values").path("用水量").asString()).isEqualTo("12.5 t");
        assertThat(lead.path("found").path("lines").toString()).isEqualTo("[2]");
        assertThat(web.read(Person.FULING_ONE, "/screenings/" + run.id()).status())
                .isEqualTo(404);
    }

    @Test
    void importsNothingOfAFileWithBadRowsAndListsThemAll() {
        long before =
                web.read(Person.YUBEI_ONE, "/screenings").body().path("total").asLong();
        String file = "uscc,district,used\n%s,500112,much\n91500112MA5U00001X,500112,5\n%s,999999,\n"
                .formatted(Others.FIRMS.get(0), Others.FIRMS.get(0));

        Answered refused = screen(Person.YUBEI_ONE, file.getBytes(StandardCharsets.UTF_8));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("screening-file-faulty");
        List<String> faults = refused.body()
                .path("arguments")
                .path("faults")
                .valueStream()
                .map(fault -> fault.path("line").asInt() + " "
                        + fault.path("field").asString() + " "
                        + fault.path("code").asString())
                .toList();
        assertThat(faults)
                .containsExactlyInAnyOrder(
                        "2 used not-a-number", "3 uscc uscc-invalid", "4 district district-unknown", "4 used missing");
        assertThat(web.read(Person.YUBEI_ONE, "/screenings")
                        .body()
                        .path("total")
                        .asLong())
                .isEqualTo(before);
    }

    @Test
    void refusesRowsOutsideTheCallersArea() {
        String file = "uscc,district,used\n%s,500102,11\n".formatted(Others.FIRMS.get(1));

        Answered refused = screen(Person.YUBEI_ONE, file.getBytes(StandardCharsets.UTF_8));

        assertThat(refused.body().path("arguments").path("faults").toString()).contains("district-elsewhere");
    }

    @Test
    void countsAFileOnce() {
        String file = "uscc,district,used\n%s,500102,7\n".formatted(Others.FIRMS.get(1));

        Answered first = screen(Person.FULING_ONE, file.getBytes(StandardCharsets.UTF_8));
        Answered again = screen(Person.FULING_ONE, file.getBytes(StandardCharsets.UTF_8));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.code()).isEqualTo("screening-file-taken");
        assertThat(web.upload(Person.FULING_ONE, "/screenings", "a.csv", new byte[] {65}, Map.of("rule", "NO-1"))
                        .code())
                .isEqualTo("screening-rule-unknown");
    }

    @Test
    void refusesADayOnWhichTheRuleHasNoParametersAndShowsTheProfileAllTheSame() {
        byte[] file = "uscc,district,used\n%s,500102,7\n"
                .formatted(Others.FIRMS.get(1))
                .getBytes(StandardCharsets.UTF_8);

        Answered refused = web.upload(
                Person.FULING_ONE, "/screenings", "a.csv", file, Map.of("rule", "TEST-01", "asOf", "2018-06-01"));
        Answered profile = web.read(Person.FULING_ONE, "/profile?on=2018-06-01");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("screening-day-uncovered");
        assertThat(refused.text("field")).isEqualTo("asOf");
        assertThat(profile.status()).isEqualTo(200);
        assertThat(profile.body().path("rules").path(0).path("parameters").size())
                .isZero();
    }

    @Test
    void freesAFileWhoseRunNeverCameToBe() {
        String file = "uscc,district,used\n%s,500102,8\n".formatted(Others.FIRMS.get(1));
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        String key = "TEST-01:2024-10-08:" + new ImportedFile("a.csv", bytes).sha256();
        claims.claim("screening-file", key, "a run that a fall of the service prevented");

        assertThat(screen(Person.FULING_ONE, bytes).code()).isEqualTo("screening-file-taken");
        clock.putForward(Duration.ofMinutes(11));
        files.sweep();

        assertThat(screen(Person.FULING_ONE, bytes).status()).isEqualTo(201);
        files.sweep();
        assertThat(screen(Person.FULING_ONE, bytes).code()).isEqualTo("screening-file-taken");
    }

    private Answered screen(Person who, byte[] file) {
        return web.upload(who, "/screenings", "用水.csv", file, RULE);
    }

    private List<JsonNode> leadsOf(String run) {
        return web.read(Person.YUBEI_ONE, "/leads?source=SCREENING&limit=200")
                .body()
                .path("items")
                .valueStream()
                .filter(lead -> lead.path("found").path("run").asString().equals(run))
                .toList();
    }
}
