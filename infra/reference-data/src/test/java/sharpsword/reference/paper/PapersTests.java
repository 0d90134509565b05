package sharpsword.reference.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.Fault;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.PackageFiles;

class PapersTests {

    private final DataPackages packages = BuiltInPackages.load();

    @ParameterizedTest
    @CsvSource({"FILING, 渝环立字〔2024〕12号", "NO_PENALTY, 渝环不罚〔2024〕12号"})
    void printsTheNumbersOfEachSeries(String code, String printed) {
        NumberSeries all = packages.latest(NumberSeries.KIND).getFirst().content();

        assertThat(all.series())
                .filteredOn(series -> series.code().equals(code))
                .singleElement()
                .satisfies(series -> assertThat(series.print(2024, 12)).isEqualTo(printed));
    }

    @Test
    void refusesASeriesWhosePatternHasNoPlaceForTheNumber() {
        Kind.Reading<?> reading = new PackageFiles(ReferenceKinds.ALL).json("""
                {"kind": "number-series", "key": "trial", "version": 1, "validFrom": "2026-01-01",
                 "title": "t", "source": "s", "mark": "assumed",
                 "rows": [{"code": "FILING", "title": "t", "prefix": "p", "pattern": "p〔{year}〕号", "mark": "assumed"}]}
                """);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Kind.Faulty.class,
                        faulty -> assertThat(((Kind.Faulty<?>) faulty).faults())
                                .extracting(Fault::code)
                                .containsExactly("placeholder-missing"));
    }

    @Test
    void knowsThePapersOfATransferFromTheFirstDayOfTheRule() {
        LocalDate first = LocalDate.of(2017, 1, 25);

        assertThat(TransferMaterials.on(first, packages))
                .extracting(TransferMaterials.Item::code)
                .contains("TRANSFER_LETTER", "OTHER");
        assertThat(TransferMaterials.on(first.minusDays(1), packages)).isEmpty();
    }
}
