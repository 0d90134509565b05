package sharpsword.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sharpsword.defaults.problem.ProblemTexts;
import sharpsword.defaults.problem.RefusalCodes;

class ProblemTextsTests {

    /** Codes that are put together at run time: {@code <name>-wrong-state} and {@code <kind>-taken}. */
    private static final Set<String> PUT_TOGETHER =
            Set.of("case-wrong-state", "transfer-wrong-state", "transfer-taken", "number-taken");

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    private final ProblemTexts texts = ProblemTexts.load(ProblemTextsTests.class.getClassLoader());
    private final Set<String> codes = RefusalCodes.in("sharpsword.casework");

    @Test
    void hasWordsInBothLanguagesForEveryRefusal() {
        assertThat(codes).hasSizeGreaterThan(30);
        assertThat(texts.missing(codes)).isEmpty();
        assertThat(texts.missing(PUT_TOGETHER)).isEmpty();
        assertThat(texts.missing(Set.of("extension-not-foreseen", "extension-too-long", "extension-after-expiry")))
                .isEmpty();
    }

    /** A text that nobody asks for belongs to a code that was hidden from the test above. */
    @Test
    void hasNoWordsThatNoRefusalUses() throws IOException {
        Set<String> written = new TreeSet<>();
        places("problems").keySet().forEach(key -> written.add(key.replaceFirst("^problem\\.", "")));
        written.removeAll(codes);
        written.removeAll(PUT_TOGETHER);

        assertThat(written).isEmpty();
    }

    @Test
    void namesTheSameThingsInBothLanguages() throws IOException {
        assertThat(places("problems_en")).isEqualTo(places("problems"));
    }

    /** The arguments that each text shows. */
    private static Map<String, Set<String>> places(String file) throws IOException {
        Properties read = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources", file + ".properties"))) {
            read.load(in);
        }
        Map<String, Set<String>> places = new TreeMap<>();
        read.stringPropertyNames()
                .forEach(key -> places.put(
                        key,
                        PLACE.matcher(read.getProperty(key))
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toSet())));
        return places;
    }
}
