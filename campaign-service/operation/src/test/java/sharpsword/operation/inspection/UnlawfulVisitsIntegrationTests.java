package sharpsword.operation.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sharpsword.operation.trial.Answered;
import sharpsword.operation.trial.FieldWork;
import sharpsword.operation.trial.OperationServer;
import sharpsword.operation.trial.Others;
import sharpsword.operation.trial.Person;

/** Visits that the law forbids, or for which nobody has shown a reason. */
class UnlawfulVisitsIntegrationTests extends OperationServer {

    @Test
    void refusesUnlawfulVisits() {
        FieldWork work = new FieldWork(web);
        Map<String, Object> visit = FieldWork.visit(0, "WATER");

        assertThat(work.schedule(FieldWork.with(visit, "officers", List.of("T-02", "T-02")))
                        .code())
                .isEqualTo("inspection-two-officers");
        assertThat(work.schedule(FieldWork.with(visit, "officers", List.of("T-02", "T-08")))
                        .code())
                .isEqualTo("inspection-certificate-invalid");
        assertThat(work.schedule(FieldWork.with(visit, "officers", List.of("T-02", "T-09")))
                        .code())
                .isEqualTo("officer-not-in-service");
        assertThat(work.schedule(FieldWork.with(visit, "day", "2021-10-09")).code())
                .isEqualTo("inspection-trigger-missing");
        assertThat(work.schedule(FieldWork.with(visit, "partners", List.of("FOR-500000")))
                        .code())
                .isEqualTo("inspection-partner-unknown");
        assertThat(work.schedule(FieldWork.visit(2, "WATER")).code()).isEqualTo("inspection-positive-list");
        assertThat(work.schedule(FieldWork.with(FieldWork.visit(2, "WATER"), "exception", "群众反映强烈"))
                        .status())
                .isEqualTo(201);
        assertThat(work.schedule(FieldWork.visit(0, "DRINKING_WATER_SOURCE"))
                        .body()
                        .path("points")
                        .toString())
                .contains("S-C1")
                .doesNotContain("T-C1");
        assertThat(work.schedule(FieldWork.with(visit, "checklist", "clear-water.nothing"))
                        .code())
                .isEqualTo("inspection-checklist-unknown");
    }

    @Test
    void knowsAFirmByItsCodeHoweverItIsTyped() {
        FieldWork work = new FieldWork(web);
        String typed = Others.FIRMS.get(2).toLowerCase(Locale.ROOT);
        Map<String, Object> visit = FieldWork.visit(2, "WATER");
        Map<String, Object> site = Map.of("matter", "WATER", "district", "500112", "enterprise", typed, "name", "渝北丙厂");

        Answered refused = work.schedule(FieldWork.with(visit, "site", site));
        Answered lead = web.ask(
                Person.YUBEI_ONE,
                "/leads",
                Map.of(
                        "source", "PATCH",
                        "matter", "WATER",
                        "district", "500112",
                        "enterprise", typed,
                        "subject", "渝北丙厂",
                        "description", "影像异常"));

        assertThat(refused.code()).isEqualTo("inspection-positive-list");
        assertThat(lead.text("enterprise")).isEqualTo(Others.FIRMS.get(2));
        assertThat(lead.text("enterpriseName")).isEqualTo("渝北丙厂");
    }
}
