package sharpsword.agency.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.district.District;
import sharpsword.reference.district.Districts;

/** The data package of agencies is complete. */
class BuiltInDirectoryTests {

    private final List<AgencyEntry> agencies = BuiltInDirectory.load().agencies();
    private final Set<String> codes = agencies.stream().map(AgencyEntry::code).collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(strings = {"DET-", "PSB-", "PROC-", "COURT-"})
    void everyDistrictOfTheCampaignYearHasItsOrgans(String prefix) {
        List<String> missing = districts2024().stream()
                .map(district -> prefix + district.code())
                .filter(code -> !codes.contains(code))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void knowsTheOrgansOfTheCityAndTheJointPartners() {
        assertThat(codes)
                .contains(
                        "EEB-500000",
                        "CORPS-500000",
                        "PSB-500000",
                        "PROC-500000",
                        "MSA-500000",
                        "FOR-500000",
                        "WAT-500000",
                        "HUR-500000",
                        "URB-500000",
                        "AGR-500000",
                        "NAT-500000",
                        "TRA-500000",
                        "EME-500000",
                        "HEA-500000",
                        "MII-500000",
                        "SCEED-510000",
                        "SCCORPS-510000",
                        "CDEEB-510100");
    }

    @Test
    void everyAgencyLiesInAKnownDistrict() {
        Districts districts = Districts.on(LocalDate.of(2024, 6, 1), BuiltInPackages.load());

        assertThat(agencies)
                .allSatisfy(agency -> assertThat(districts.known(agency.district()))
                        .as(agency.code())
                        .isPresent());
    }

    private static List<District> districts2024() {
        List<District> units = Districts.on(LocalDate.of(2024, 6, 1), BuiltInPackages.load()).reportingUnits().stream()
                .filter(unit -> unit.type() != District.Type.ZONE)
                .toList();
        assertThat(units).hasSize(38);
        return units;
    }
}
