package sharpsword.defaults.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Mark;
import tools.jackson.databind.json.JsonMapper;

class PublishedPackageTests {

    private static final Path EXAMPLE = Path.of("../../campaign-service/campaign/contract/reference.published.v1.json");
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void readsThePackageThatCampaignPublishes() throws IOException {
        var data = json.readTree(Files.readString(EXAMPLE)).path("data");

        DataPackage read = PublishedPackage.read(data);

        assertThat(read.kind()).isEqualTo(data.path("kind").asString());
        assertThat(read.version()).isEqualTo(data.path("version").asInt());
        assertThat(read.content()).isEqualTo(data.path("content"));
    }

    @Test
    void takesWhatDoesNotSayHowSureItIsForAssumed() {
        DataPackage read =
                read("{'kind': 'calendar', 'key': '2027', 'version': 1, 'validFrom': '2027-01-01', 'content': []}");

        assertThat(read.mark()).isEqualTo(Mark.ASSUMED);
        assertThat(read.validity().from()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'content': 1, 'validFrom': '2027-01-01'}",
                "{'content': []}",
                "{'content': [], 'validFrom': 'soon'}",
                "{'content': [], 'validFrom': '2027-01-01', 'validTo': '2026-01-01'}"
            })
    void refusesWhatCannotBeRead(String data) {
        assertThatThrownBy(() -> read(data)).hasMessageContaining("data-package-invalid");
    }

    private DataPackage read(String data) {
        return PublishedPackage.read(json.readTree(data.replace('\'', '"')));
    }
}
