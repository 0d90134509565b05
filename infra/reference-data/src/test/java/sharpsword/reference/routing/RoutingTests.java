package sharpsword.reference.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.Fault;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.PackageFiles;

class RoutingTests {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);
    private static final DataPackages PACKAGES = BuiltInPackages.load();

    private final Routing routing = Routing.of(PACKAGES);

    @Test
    void everyMatterHasExactlyOneOperationOnEveryDate() {
        LocalDate first = routing.turningDates().getFirst();
        Stream<LocalDate> everyDay = first.datesUntil(LocalDate.of(2030, 1, 1));

        assertThat(everyDay)
                .allSatisfy(date -> assertThat(routing.matters(date))
                        .isNotEmpty()
                        .allSatisfy(matter -> assertThat(routing.operations(matter.code(), date))
                                .hasSize(1)));
    }

    @Test
    void everyOperationHasAMatter() {
        assertThat(routing.matters(IN_2024))
                .flatMap(matter -> routing.operations(matter.code(), IN_2024))
                .contains(Operation.values());
    }

    @ParameterizedTest
    @CsvSource({
        "AIR, BLUE_SKY",
        "WATER, CLEAR_WATER",
        "HAZARDOUS_WASTE, HAZARDOUS_WASTE",
        "MONITORING_DATA, HAZARDOUS_WASTE",
        "NOISE, BLUE_SKY",
        "SOIL, HAZARDOUS_WASTE",
        "ODOUR, BLUE_SKY",
        "RADIATION, HAZARDOUS_WASTE",
        "PROTECTED_AREA, NATURE_RESERVE",
        "LABORATORY, THIRD_PARTY_FRAUD",
        "DISCHARGE_PERMIT, CARBON_PERMIT",
        "OTHER, REWARDED_REPORTING"
    })
    void sendsTheMatterTo(String matter, Operation expected) {
        assertThat(routing.route(matter, IN_2024)).isEqualTo(new Routing.Routed(expected));
        assertThat(expected.service()).startsWith("operation-").doesNotContain("_");
    }

    @Test
    void refusesAnUnknownMatter() {
        assertThat(routing.route("WITCHCRAFT", IN_2024)).isInstanceOfSatisfying(Routing.Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo("matter-unknown");
            assertThat(refused.refusal().field()).isEqualTo("matter");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '2020-01-01','2022-01-01' ; '2022-01-01',''           | none
                    '2020-01-01','2022-01-01' ; '2022-01-02',''           | 3 validFrom hole
                    '2020-01-01','2022-01-02' ; '2022-01-01',''           | 3 validFrom overlap
                    '2020-01-01',''           ; '2022-01-01',''           | 3 validFrom overlap
                    '2020-01-02','2022-01-01' ; '2022-01-01',''           | 2 validFrom hole
                    '2020-01-01','2022-01-01' ; '2022-01-01','2023-01-01' | 3 validTo hole
                    """, quoteCharacter = '~')
    void tableWithAHoleOrAnOverlapIsRefused(String periods, String expected) {
        String[] parts = periods.split(";");
        Kind.Reading<?> reading =
                new PackageFiles(ReferenceKinds.ALL).json("""
                        {"kind":"matter-routing","key":"t","version":1,"validFrom":"2020-01-01","title":"t","source":"s","mark":"sure","rows":[
                        %s,
                        %s]}
                        """.formatted(row(parts[0]), row(parts[1])));

        List<String> faults = reading instanceof Kind.Faulty<?> faulty
                ? faulty.faults().stream().map(RoutingTests::text).toList()
                : List.of("none");
        assertThat(faults).containsExactly(expected);
    }

    private static String row(String period) {
        String[] dates = period.strip().replace("'", "\"").split(",");
        return "{\"matter\":\"AIR\",\"operation\":\"BLUE_SKY\",\"validFrom\":%s,\"validTo\":%s,\"mark\":\"sure\"}"
                .formatted(dates[0], dates[1]);
    }

    private static String text(Fault fault) {
        return fault.line() + " " + fault.field() + " " + fault.code();
    }
}
