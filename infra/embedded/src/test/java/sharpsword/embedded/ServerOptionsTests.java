package sharpsword.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerOptionsTests {

    @Test
    void listensOnLoopbackByDefault() {
        ServerOptions options = ServerOptions.parse("--data", "somewhere");

        assertThat(options.folder()).isEqualTo(Path.of("somewhere"));
        assertThat(options.address().getPort()).isEqualTo(27018);
        assertThat(options.address().getAddress().isLoopbackAddress()).isTrue();
    }

    @Test
    void waitsForTheDiskUnlessToldOtherwise() {
        assertThat(ServerOptions.parse("--data", "somewhere").forced()).isTrue();
        assertThat(ServerOptions.parse("--data", "somewhere", "--force", "false")
                        .forced())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::"})
    void refusesAnAddressThatOthersReach(String address) {
        assertThatThrownBy(() -> ServerOptions.parse("--data", "somewhere", "--bind", address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("loopback only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port 1",
                "--data",
                "--data x --prot 1",
                "--data x --port",
                "--data x --port 70000",
                "--data x --force 1"
            })
    void refusesWhatItDoesNotUnderstand(String line) {
        assertThatThrownBy(() -> ServerOptions.parse(line.split(" "))).isInstanceOf(IllegalArgumentException.class);
    }
}
