package sharpsword.reference.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.Fixture;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.Fault;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.PackageFiles;

class DistrictsTests {

    private static final DataPackages PACKAGES = BuiltInPackages.load();
    private static final LocalDate LAST_DAY_BEFORE = LocalDate.of(2025, 11, 5);
    private static final LocalDate CHANGE = LocalDate.of(2025, 11, 6);

    private final Districts in2024 = Districts.on(LocalDate.of(2024, 7, 18), PACKAGES);
    private final Districts after = Districts.on(CHANGE, PACKAGES);

    @Test
    void thirtyNineUnitsReportUntilTheChange() {
        assertThat(in2024.reportingUnits()).hasSize(39);
        assertThat(Districts.on(LAST_DAY_BEFORE, PACKAGES).reportingUnits()).hasSize(39);
        assertThat(in2024.reportingUnits())
                .filteredOn(unit -> unit.type() != District.Type.ZONE)
                .hasSize(38);
        assertThat(in2024.reportingUnits()).extracting(District::name).contains("万盛经开区", "江北区", "渝北区");
    }

    @Test
    void thirtyEightUnitsReportAfterTheChange() {
        assertThat(after.reportingUnits()).hasSize(38);
        assertThat(after.reportingUnits())
                .extracting(District::name)
                .contains("两江新区", "万盛经开区")
                .doesNotContain("江北区", "渝北区");
    }

    @Test
    void districtsCountiesAndAutonomousCountiesAddUp() {
        assertThat(count(in2024)).containsExactly(26L, 8L, 4L);
        assertThat(count(after)).containsExactly(25L, 8L, 4L);
    }

    @Test
    void endedDistrictIsKnownButNotFound() {
        assertThat(in2024.find("500105")).isPresent();
        assertThat(after.find("500105")).isEmpty();
        assertThat(after.known("500105")).map(District::name).hasValue("江北区");
        assertThat(in2024.find("NEW-LIANGJIANG")).isEmpty();
    }

    @Test
    void successorIsResponsibleForWhatEnded() {
        assertThat(after.responsible("500105")).map(District::name).hasValue("两江新区");
        assertThat(after.responsible("500112")).map(District::name).hasValue("两江新区");
        assertThat(after.responsible("5001Z1")).map(District::name).hasValue("两江新区");
        assertThat(in2024.responsible("500105")).map(District::name).hasValue("江北区");
        assertThat(after.responsible("999999")).isEmpty();
    }

    @Test
    void zonesHaveTheirOwnEnforcementBodies() {
        assertThat(in2024.zones()).extracting(District::code).containsExactly("5001Z1", "5001Z2", "5001Z3", "5001Z4");
        assertThat(in2024.find("5001Z2")).map(District::enforcementBody).hasValue("重庆高新区综合执法局");
        assertThat(after.zones()).extracting(District::code).containsExactly("5001Z2", "5001Z3", "5001Z4");
    }

    @Test
    void ancestorsLeadToTheCity() {
        assertThat(in2024.ancestors("500243")).containsExactly("500000");
        assertThat(after.ancestors("500105")).containsExactly("500000");
        assertThat(in2024.ancestors("510100")).containsExactly("510000");
        assertThat(in2024.ancestors("500000")).isEmpty();
        assertThat(in2024.ancestors("999999")).isEmpty();
    }

    @Test
    void findsByPartOfTheName() {
        assertThat(in2024.search("江")).extracting(District::name).contains("江北区", "江津区", "綦江区", "黔江区", "垫江县", "内江市");
        assertThat(in2024.search("自治县")).hasSize(4);
        assertThat(in2024.search("没有")).isEmpty();
    }

    @Test
    void knowsTheNeighbours() {
        assertThat(in2024.neighbours()).hasSize(13);
        assertThat(in2024.find("610000")).map(District::name).hasValue("陕西省");
        assertThat(in2024.versions()).hasToString("[districts/chongqing v1, districts/neighbours v1]");
    }

    @Test
    @Timeout(10)
    void successorsThatLeadBackAreAFault() {
        Kind.Reading<?> reading = new PackageFiles(ReferenceKinds.ALL).json("""
                {"kind": "districts", "key": "test", "version": 1, "validFrom": "2018-01-01",
                 "title": "t", "source": "s", "mark": "assumed",
                 "rows": [
                   {"code": "1", "name": "甲", "type": "DISTRICT", "validTo": "2020-01-01", "successor": "2"},
                   {"code": "2", "name": "乙", "type": "DISTRICT", "validTo": "2020-01-01", "successor": "1"},
                   {"code": "3", "name": "丙", "type": "DISTRICT", "validTo": "2020-01-01", "successor": "1"},
                   {"code": "4", "name": "丁", "type": "DISTRICT", "validTo": "2020-01-01", "successor": "5"},
                   {"code": "5", "name": "戊", "type": "DISTRICT"}
                 ]}
                """);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Kind.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .containsExactly(
                                        new Fault(4, "successor", "circular", "2"),
                                        new Fault(5, "successor", "circular", "1"),
                                        new Fault(6, "successor", "circular", "1")));
    }

    @Test
    @Timeout(10)
    void successorsThatLeadBackThroughAnotherPackageEndTheSearch() {
        DataPackages packages = PACKAGES.with(ended("a", "1", "2")).with(ended("b", "2", "1"));

        assertThat(Districts.on(CHANGE, packages).responsible("1")).isEmpty();
    }

    private static Kind.Loaded<?> ended(String key, String code, String successor) {
        return Fixture.loaded("""
                {'kind': 'districts', 'key': '%s', 'version': 1, 'validFrom': '2018-01-01',
                 'title': 't', 'source': 's', 'mark': 'assumed',
                 'rows': [{'code': '%s', 'name': '甲', 'type': 'DISTRICT', 'validTo': '2020-01-01', 'successor': '%s'}]}
                """.formatted(key, code, successor));
    }

    private static List<Long> count(Districts districts) {
        return List.of(District.Type.DISTRICT, District.Type.COUNTY, District.Type.AUTONOMOUS_COUNTY).stream()
                .map(type -> districts.reportingUnits().stream()
                        .filter(unit -> unit.type() == type)
                        .count())
                .toList();
    }
}
