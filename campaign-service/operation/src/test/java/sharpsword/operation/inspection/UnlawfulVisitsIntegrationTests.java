package sharpsword.operation.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sharpsword.operation.trial.FieldWork;
import sharpsword.operation.trial.OperationServer;

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
}
