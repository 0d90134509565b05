package sharpsword.gateway.console.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever agency-service has somebody do leads to the page on which it is done. */
class ItemTests {

    private static final Path DUTIES =
            Path.of("../agency-service/src/main/java/sharpsword/agency/worklist/Duties.java");
    private static final Pattern EVENT_TYPE = Pattern.compile("\"([a-z]+)\\.[a-z-]+\\.v1\"");

    @ParameterizedTest
    @CsvSource({
        "tip, '', /console/tips/1",
        "lead, CLEAR_WATER, /console/operations/clear-water/leads/1",
        "problem, BLUE_SKY, /console/operations/blue-sky/problems/1",
        "filing, BLUE_SKY, /console/operations/blue-sky/problems/1",
        "case, BLUE_SKY, /console/cases/1",
        "transfer, BLUE_SKY, /console/transfers/1",
        "lead, '', ''",
        "unheard-of, BLUE_SKY, ''"
    })
    void leadsToItsPage(String family, String operation, String page) {
        assertThat(item(family, operation).page()).isEqualTo(page);
    }

    @Test
    void everyFamilyOfDutiesHasAPage() throws IOException {
        Set<String> families = EVENT_TYPE
                .matcher(Files.readString(DUTIES))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(families)
                .contains("tip", "transfer")
                .allSatisfy(
                        family -> assertThat(item(family, "BLUE_SKY").page()).isNotEmpty());
    }

    private static Item item(String family, String operation) {
        return new Item("1", family, "ANY", "", operation, "", "", "", Instant.EPOCH, null, "GREEN");
    }
}
