package sharpsword.reference.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static sharpsword.reference.Fixture.at;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.Fixture;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.Fault;
import sharpsword.reference.data.RowChange;
import sharpsword.reference.deadline.MovedDeadline;
import sharpsword.reference.deadline.RunningDeadline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DryRunTests {

    private static final List<RunningDeadline> RUNNING = List.of(
            RunningDeadline.of("before", "STATEMENT", at("2026-11-20T10:00")),
            RunningDeadline.of("over", "STATEMENT", at("2026-11-24T10:00")),
            RunningDeadline.of("after", "STATEMENT", at("2026-12-01T10:00")));

    private final DataPackages packages = BuiltInPackages.load();

    @Test
    void showsTheRowThatIsNewAndTheDeadlineThatWouldMove() {
        DataPackage calendar = packages.latest("calendar", "2026").orElseThrow();

        DryRun report = run(Fixture.withRow(calendar, "{'date': '2026-11-28', 'type': 'MAKE_UP', 'name': '测试'}"));

        assertThat(report.fits()).isTrue();
        assertThat(report.basedOn()).isEqualTo(1);
        assertThat(report.rows()).extracting(RowChange::row).containsExactly("2026-11-28");
        assertThat(report.moved()).extracting(MovedDeadline::id).containsExactly("over");
    }

    @Test
    void doesNotFitWhenAThresholdIsLost() {
        DataPackage thresholds = packages.latest("thresholds", "national").orElseThrow();
        ArrayNode rows = thresholds.content().deepCopy();
        rows.remove(0);
        String lost = thresholds.content().get(0).path("code").asString("");

        DryRun report = run(Fixture.startingOn(thresholds, LocalDate.of(2026, 12, 1), rows));

        assertThat(report.fits()).isFalse();
        assertThat(report.toString()).contains("threshold-dropped").contains(lost);
    }

    @Test
    void doesNotFitWhenASeriesOfNumbersIsLost() {
        DataPackage series = packages.latest("number-series", "chongqing").orElseThrow();

        DryRun report = run(Fixture.withoutRow(series, "code", "FILING"));

        assertThat(report.fits()).isFalse();
        assertThat(report.toString()).contains("series-dropped").contains("FILING");
    }

    @Test
    void laterStartOfALongerTermMovesOnlyClocksThatStartThen() {
        DataPackage rules = packages.latest("deadlines", "national").orElseThrow();
        ArrayNode rows = rules.content().deepCopy();
        for (JsonNode row : rows) {
            if (row.path("code").asString("").equals("STATEMENT")) {
                ((ObjectNode) row).put("amount", 7);
            }
        }

        DryRun report = run(Fixture.startingOn(rules, LocalDate.of(2026, 12, 1), rows));

        assertThat(report.rows()).singleElement().satisfies(change -> {
            assertThat(change.row()).isEqualTo("STATEMENT");
            assertThat(change.before()).isNotNull();
            assertThat(change.after()).isNotNull();
        });
        assertThat(report.moved()).extracting(MovedDeadline::id).containsExactly("after");
    }

    @Test
    void matterThatLosesItsOperationDoesNotFit() {
        DataPackage routing = packages.latest("matter-routing", "chongqing").orElseThrow();

        DryRun report = run(Fixture.withoutRow(routing, "matter", "NOISE"));

        assertThat(report.fits()).isFalse();
        assertThat(report.newFaults())
                .extracting(Fault::code, Fault::value)
                .containsExactly(tuple("matter-without-operation", "NOISE on 2019-01-01"));
        assertThat(report.rows())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isNull());
    }

    @Test
    void newMatterWithoutARouteDoesNotFit() {
        DataPackage matters = packages.latest("matters", "chongqing").orElseThrow();

        DryRun report = run(Fixture.withRow(matters, "{'code': 'DRONES', 'name': '无人机'}"));

        assertThat(report.newFaults()).extracting(Fault::code).containsOnly("matter-without-operation");
    }

    @Test
    void ruleOfAnUnknownLawDoesNotFit() {
        DataPackage rules = packages.latest("deadlines", "national").orElseThrow();

        DryRun report = run(Fixture.withRow(
                rules,
                "{'code': 'NEW', 'title': 't', 'start': 's', 'amount': 3, 'unit': 'DAY', 'instrument': 'NEWLAW',"
                        + " 'nature': 'ACT_BY', 'mark': 'sure'}"));

        assertThat(report.newFaults()).extracting(Fault::code).containsExactly("law-unknown", "unit-undefined");
    }

    @Test
    void rowThatARunningClockNeedsMustNotGo() {
        DataPackage rules = packages.latest("deadlines", "national").orElseThrow();

        DryRun report = run(Fixture.withoutRow(rules, "code", "STATEMENT"));

        assertThat(report.newFaults())
                .extracting(Fault::value)
                .containsExactly("STATEMENT before", "STATEMENT over", "STATEMENT after");
        assertThat(report.moved()).isEmpty();
    }

    @Test
    void changesNothing() {
        DataPackage calendar = packages.latest("calendar", "2026").orElseThrow();
        List<DataPackage> before = packages.all();

        run(Fixture.withRow(calendar, "{'date': '2026-11-28', 'type': 'MAKE_UP', 'name': '测试'}"));

        assertThat(packages.all()).isEqualTo(before);
    }

    private DryRun run(DataPackage uploaded) {
        return DryRun.of(Fixture.read(uploaded), packages, RUNNING, at("2026-11-24T12:00"));
    }
}
