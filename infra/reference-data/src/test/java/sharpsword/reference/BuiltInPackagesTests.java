package sharpsword.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.Kind;
import sharpsword.reference.upload.Consistency;

class BuiltInPackagesTests {

    private final DataPackages packages = BuiltInPackages.load();

    @Test
    void shipsEveryKindExceptTheCataloguesOfTheOperations() {
        Set<String> shipped = packages.all().stream().map(DataPackage::kind).collect(Collectors.toSet());

        Set<String> known = ReferenceKinds.ALL.all().stream().map(Kind::code).collect(Collectors.toSet());
        known.removeAll(Set.of("checklist", "violations"));
        assertThat(shipped).isEqualTo(known);
    }

    @Test
    void packagesFitTogether() {
        assertThat(Consistency.faults(packages)).isEmpty();
    }

    @Test
    void shipsACalendarForEachYearFrom2004To2026AndNoneFor2027() {
        assertThat(packages.all())
                .filteredOn(head -> head.kind().equals("calendar"))
                .extracting(DataPackage::key)
                .containsExactlyElementsOf(IntStream.rangeClosed(2004, 2026)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void everyPackageNamesItsSource() {
        assertThat(packages.all()).allSatisfy(head -> {
            assertThat(head.source()).isNotBlank();
            assertThat(head.title()).isNotBlank();
        });
    }

    @Test
    void loadingTwiceGivesEqualPackages() {
        assertThat(BuiltInPackages.load().all()).isEqualTo(packages.all());
        assertThatCode(BuiltInPackages::load).doesNotThrowAnyException();
    }
}
