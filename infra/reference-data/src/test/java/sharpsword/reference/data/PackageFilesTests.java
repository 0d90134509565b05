package sharpsword.reference.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.calendar.CalendarYear;
import sharpsword.reference.district.DistrictList;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PackageFilesTests {

    private final PackageFiles files = new PackageFiles(ReferenceKinds.ALL);

    @Test
    void readsAPackageFromJson() {
        Kind.Reading<?> reading = files.json("""
                {"kind": "calendar", "key": "2030", "version": 3, "validFrom": "2030-01-01", "validTo": "2031-01-01",
                 "title": "2030", "source": "test", "mark": "assumed",
                 "rows": [{"date": "2030-01-01", "type": "HOLIDAY", "name": "元旦"}]}
                """);

        assertThat(reading).isInstanceOfSatisfying(Kind.Loaded.class, loaded -> {
            assertThat(loaded.head().id()).hasToString("calendar/2030 v3");
            assertThat(loaded.content())
                    .isInstanceOfSatisfying(
                            CalendarYear.class, year -> assertThat(year.days()).hasSize(1));
        });
    }

    @Test
    void namesLineFieldAndCodeOfEveryBadRowAndLoadsNothing() {
        Kind.Reading<?> reading = files.json("""
                {
                  "kind": "calendar", "key": "2030", "version": 1, "validFrom": "2030-01-01", "validTo": "2031-01-01",
                  "title": "2030", "source": "test", "mark": "assumed",
                  "rows": [
                    {"date": "2030-01-01", "type": "HOLIDAY", "name": "元旦"},
                    {"date": "2030-02-30", "type": "FEAST", "name": "春节"},
                    {"date": "2030-01-01", "type": "HOLIDAY"},
                    {"date": "2029-12-31", "type": "HOLIDAY", "name": "元旦"},
                    {"date": "2030-01-02", "type": "MAKE_UP", "name": "元旦", "note": "x"},
                    7
                  ]
                }
                """);

        assertThat(faults(reading))
                .extracting(fault -> fault.line() + " " + fault.field() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "6 date not-a-date",
                        "6 type not-one-of",
                        "7 name missing",
                        "8 date outside-year",
                        "9 date not-a-weekend",
                        "9 note unknown-field",
                        "10 row not-an-object",
                        "10 date missing",
                        "10 type missing",
                        "10 name missing");
    }

    @Test
    void reportsTheLineOfACsvFileAlsoAfterAQuotedLineEnd() {
        Kind.Reading<?> reading = files.csv(districts(), """
                \uFEFFcode,name,type,validFrom,validTo,successor
                1,"甲
                区",DISTRICT,,,

                2,乙区,DISTRICT,2020-01-01,2019-01-01,
                3,丙区,DISTRICT,,,4
                2,丁区,VILLAGE,,,
                5,戊区,DISTRICT
                1,己区,DISTRICT,,,
                """);

        assertThat(faults(reading))
                .extracting(fault -> fault.line() + " " + fault.field() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "5 validTo end-not-after-start",
                        "6 successor not-ended",
                        "7 type not-one-of",
                        "8 row wrong-number-of-fields",
                        "9 code duplicate");
    }

    @Test
    void readsQuotedValuesOfACsvFile() {
        Kind.Reading<?> reading = files.csv(districts(), "code,name,type\r\n1,\"甲, \"\"乙\"\"\",COUNTY\r\n");

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Kind.Loaded.class,
                        loaded -> assertThat(loaded.content())
                                .isInstanceOfSatisfying(
                                        DistrictList.class,
                                        list -> assertThat(list.districts()
                                                        .getFirst()
                                                        .name())
                                                .isEqualTo("甲, \"乙\"")));
    }

    @Test
    void reportsAQuoteThatIsNeverClosed() {
        Kind.Reading<?> reading = files.csv(districts(), "code,name,type\n1,\"甲,COUNTY\n");

        assertThat(faults(reading)).contains(new Fault(2, "row", "unclosed-quote", ""));
    }

    @Test
    void reportsEverythingWrongInTheHead() {
        Kind.Reading<?> reading =
                files.json("{\"kind\": \"horoscope\", \"version\": 0, \"validFrom\": \"soon\", \"rows\": []}");

        assertThat(faults(reading))
                .extracting(fault -> fault.line() + " " + fault.field() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "0 kind not-one-of",
                        "0 key missing",
                        "0 version not-positive",
                        "0 validFrom not-a-date",
                        "0 title missing",
                        "0 source missing",
                        "0 mark missing",
                        "0 rows missing");
    }

    @Test
    void saysOnWhichLineAFileStopsBeingJson() {
        assertThat(faults(files.json("{\n\"kind\": \"calendar\",\n\"rows\": [ } ]}")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(3);
                    assertThat(fault.code()).isEqualTo("not-json");
                });
        assertThat(faults(files.json("[]"))).extracting(Fault::code).containsExactly("not-an-object");
        assertThat(faults(files.json(""))).hasSize(1);
    }

    @Test
    void refusesAFieldThatIsThereTwiceAndTextAfterTheEnd() {
        assertThat(faults(files.json("{\"key\": \"a\",\n\"key\": \"b\"}")))
                .extracting(fault -> fault.line() + " " + fault.code())
                .containsExactly("2 not-json");
        assertThat(faults(files.json("{\"key\": \"a\"}\n{}")))
                .extracting(fault -> fault.line() + " " + fault.code())
                .containsExactly("2 not-json");
        assertThat(faults(files.json("{\"rows\": [{\"a\": 1, \"a\": 2}]}")))
                .extracting(Fault::code)
                .containsExactly("not-json");
    }

    @Test
    void reportsListsThatAreNone() {
        Kind.Reading<?> catalogue = files.json("""
                {"kind": "violations", "key": "x", "version": 1, "validFrom": "2024-01-01",
                 "title": "t", "source": "s", "mark": "sure",
                 "rows": [
                   {"code": "A", "title": "t", "mark": "sure", "basis": [{"law": "APL"}, "APL-1"]},
                   {"code": "B", "title": "t", "mark": "sure", "basis": {"law": "APL"}},
                   {"code": "C", "title": "t", "mark": "sure", "basis": [null]}
                 ]}
                """);
        Kind.Reading<?> clocks = files.json("""
                {"kind": "deadlines", "key": "x", "version": 1, "validFrom": "2024-01-01",
                 "title": "t", "source": "s", "mark": "sure",
                 "rows": [{"code": "A", "title": "t", "start": "s", "amount": 1, "unit": "HOUR", "instrument": "APL",
                           "nature": "ACT_BY", "mark": "sure", "extensions": "30 days by the head"}]}
                """);

        assertThat(faults(catalogue))
                .extracting(fault -> fault.line() + " " + fault.field() + " " + fault.code())
                .containsExactly("4 basis not-a-list", "5 basis not-a-list", "6 basis not-a-list");
        assertThat(faults(clocks)).containsExactly(new Fault(3, "extensions", "not-a-list", "30 days by the head"));
    }

    private static List<Fault> faults(Kind.Reading<?> reading) {
        assertThat(reading).isInstanceOf(Kind.Faulty.class);
        return ((Kind.Faulty<?>) reading).faults();
    }

    private static ObjectNode districts() {
        return (ObjectNode) JsonMapper.builder()
                .build()
                .readTree("{\"kind\":\"districts\",\"key\":\"test\",\"version\":1,\"validFrom\":\"2018-01-01\","
                        + "\"title\":\"t\",\"source\":\"s\",\"mark\":\"assumed\"}");
    }
}
