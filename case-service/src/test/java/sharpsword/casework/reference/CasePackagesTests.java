package sharpsword.casework.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CasePackagesTests {

    @Test
    void shipsThePackagesOfThisService() {
        assertThat(CasePackages.load().packages().all())
                .extracting(one -> one.id().toString())
                .contains(
                        "crime-rules/national v1",
                        "deadlines/case-service v1",
                        "number-series/chongqing v1",
                        "transfer-materials/criminal v1");
    }
}
