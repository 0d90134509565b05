package sharpsword.casework.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.ReferenceData;
import tools.jackson.databind.json.JsonMapper;

class PublishedPackagesTests {

    private static final Path EXAMPLE = Path.of("../campaign-service/campaign/contract/reference.published.v1.json");

    @Test
    void readsThePackageThatCampaignPublishes() throws IOException {
        var event = JsonMapper.builder().build().readTree(Files.readString(EXAMPLE));

        DataPackage read = PublishedPackages.read(event.path("data"));

        assertThat(read.id()).hasToString("thresholds/national v2");
        assertThat(CasePackages.load().accept(read)).isInstanceOf(ReferenceData.Accepted.class);
    }

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
