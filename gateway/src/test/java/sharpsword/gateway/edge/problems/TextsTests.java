package sharpsword.gateway.edge.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import sharpsword.access.Role;

class TextsTests {

    @ParameterizedTest
    @ValueSource(strings = {"messages", "console", "gateway-problems"})
    void everyTextStandsInBothLanguages(String bundle) throws IOException {
        Properties chinese = texts(bundle);
        Properties english = texts(bundle + "_en");

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(chinese.values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
        assertThat(english.values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(EdgeProblem.class)
    void everyProblemHasATitleAndADetail(EdgeProblem problem) throws IOException {
        String key = "problem." + problem.code();

        assertThat(texts("gateway-problems")).containsKeys(key + ".title", key + ".detail");
    }

    /** A page has no values for a text, so it needs a text without. */
    @ParameterizedTest
    @EnumSource(EdgeProblem.class)
    void everyTextOfAPageStandsAlone(EdgeProblem problem) throws IOException {
        Properties texts = texts("gateway-problems");
        String key = "problem." + problem.code();

        assertThat(texts.getProperty(key + ".page", texts.getProperty(key + ".detail")))
                .doesNotContain("{", "Retry-After");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasAName(Role role) throws IOException {
        assertThat(texts("messages")).containsKey("role." + role.code());
    }

    @Test
    void noTextBelongsToAProblemThatIsGone() throws IOException {
        Set<String> codes = java.util.Arrays.stream(EdgeProblem.values())
                .map(EdgeProblem::code)
                .collect(java.util.stream.Collectors.toSet());

        assertThat(texts("gateway-problems").stringPropertyNames())
                .allSatisfy(key -> assertThat(codes).contains(key.split("\\.")[1]));
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TextsTests.class.getResourceAsStream("/" + name + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
