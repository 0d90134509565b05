package sharpsword.reference.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sharpsword.reference.Fixture;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.Fault;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.PackageFiles;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.upload.Upload;

class CatalogueTests {

    private static final String VIOLATIONS = """
            {'kind': 'violations', 'key': 'hazardous-waste', 'version': 1, 'validFrom': '2020-09-01', 'title': 't',
             'source': 's', 'mark': 'sure', 'rows': [
             {'code': 'HW-V1', 'title': '无证经营', 'titleEn': 'Business without a licence', 'basis': ['SWL-114'], 'penalty': '1-5 million', 'least': 1000000,
              'most': 5000000, 'detention': true, 'crime': true, 'validTo': '2026-08-15', 'mark': 'sure'},
             {'code': 'HW-V2', 'title': '标签', 'basis': ['SWL-112'], 'mark': 'likely'}]}
            """;

    @Test
    void holdsTheEntriesInForceOnTheDate() {
        DataPackages packages = DataPackages.EMPTY.with(Fixture.loaded(VIOLATIONS));

        Catalogue in2024 = violations(packages, LocalDate.of(2024, 6, 1));
        Catalogue in2027 = violations(packages, LocalDate.of(2027, 1, 1));

        assertThat(in2024.entries()).extracting(Entry::code).containsExactly("HW-V1", "HW-V2");
        assertThat(in2024.find("HW-V1")).hasValueSatisfying(entry -> {
            assertThat(entry.basis()).containsExactly("SWL-114");
            assertThat(entry.most()).isEqualByComparingTo("5000000");
            assertThat(entry.detention()).isTrue();
        });
        assertThat(in2027.entries()).extracting(Entry::code).containsExactly("HW-V2");
    }

    @Test
    void catalogueOfAnotherOperationIsEmpty() {
        DataPackages packages = DataPackages.EMPTY.with(Fixture.loaded(VIOLATIONS));

        assertThat(Catalogue.on(LocalDate.of(2024, 6, 1), Catalogue.VIOLATIONS, "blue-sky", packages)
                        .entries())
                .isEmpty();
        assertThat(Catalogue.on(LocalDate.of(2024, 6, 1), Catalogue.CHECKLIST, "hazardous-waste", packages)
                        .entries())
                .isEmpty();
    }

    @Test
    void saysATitleInEnglishOnlyWhereThePackageDoes() {
        DataPackages packages = DataPackages.EMPTY.with(Fixture.loaded(VIOLATIONS));

        Catalogue in2024 = violations(packages, LocalDate.of(2024, 6, 1));

        assertThat(in2024.entries())
                .extracting(Entry::title, Entry::titleEn)
                .containsExactly(tuple("无证经营", "Business without a licence"), tuple("标签", null));
    }

    @Test
    void aPackageWithoutEnglishTitlesIsUploadedAndAcceptedAsOneWithThem() {
        PackageFiles files = new PackageFiles(ReferenceKinds.ALL);
        String with = VIOLATIONS.replace("'title': 't'", "'title': 't', 'titleEn': 'Violations'");
        String without = VIOLATIONS.replace("'titleEn': 'Business without a licence', ", "");

        for (String file : List.of(with, without)) {
            ReferenceData reference = new ReferenceData(ReferenceKinds.ALL, DataPackages.EMPTY);
            DataPackage head = Fixture.packageOf(file);

            assertThat(Upload.read(files.json(PackageFiles.write(head)), "officer:1"))
                    .isInstanceOfSatisfying(
                            Upload.Moved.class,
                            moved -> assertThat(moved.upload().contents()).isEqualTo(head));
            assertThat(reference.accept(head)).isInstanceOf(ReferenceData.Accepted.class);
        }
        assertThat(Fixture.packageOf(with).titleEn()).isEqualTo("Violations");
        assertThat(Fixture.packageOf(without).titleEn()).isNull();
        assertThat(PackageFiles.write(Fixture.packageOf(without))).doesNotContain("titleEn");
    }

    @Test
    void reportsFinesTheWrongWayRound() {
        String wrong =
                VIOLATIONS.replace("'least': 1000000", "'least': 9000000").replace('\'', '"');

        Kind.Reading<?> reading = new PackageFiles(ReferenceKinds.ALL).json(wrong);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Kind.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .isEqualTo(List.of(new Fault(3, "most", "below-least", "5000000"))));
    }

    private static Catalogue violations(DataPackages packages, LocalDate date) {
        return Catalogue.on(date, Catalogue.VIOLATIONS, "hazardous-waste", packages);
    }
}
