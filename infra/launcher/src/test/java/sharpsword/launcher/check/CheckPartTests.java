package sharpsword.launcher.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class CheckPartTests {

    @Test
    void runsDrillsApartAndLastOnTheSamePlatform() {
        assertThat(CheckPart.tests(true))
                .extracting(CheckPart::name, CheckPart::ground)
                .containsExactly(
                        tuple("unit tests", Ground.NOTHING),
                        tuple("integration tests", Ground.SERVERS),
                        tuple("scenarios and browser", Ground.PLATFORM),
                        tuple("drills", Ground.PLATFORM));
        assertThat(CheckPart.tests(true).get(2).arguments()).contains("-DexcludedGroups=drill");
        assertThat(CheckPart.tests(true).getLast().arguments()).contains("-Dgroups=drill");
    }

    @Test
    void needsNoPlatformWhereTheTreeHasNoScenarios() {
        assertThat(CheckPart.tests(false)).extracting(CheckPart::ground).doesNotContain(Ground.PLATFORM);
    }
}
