package sharpsword.reference.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTests {

    @Test
    void tableOfTheReadmeHasTheRowsOfTheTransitionTable() throws IOException {
        List<String> shown = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.matches("\\| [A-Z]+ \\| [A-Z]+ \\| [A-Z]+ \\|"))
                .toList();

        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(Move.MOVES.stream()
                        .map(move -> "| %s | %s | %s |".formatted(move.from(), move.action(), move.to()))
                        .toList());
    }
}
