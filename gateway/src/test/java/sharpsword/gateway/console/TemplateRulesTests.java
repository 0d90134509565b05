package sharpsword.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the content security policy would block, and what would open a hole, is not in a template at all. */
class TemplateRulesTests {

    private static final Path FOLDER = Path.of("src/main/resources/templates");
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|th:style=|<style|\\son[a-z]+=|javascript:|<script(?![^>]*src=)|th:utext|hx-on");

    @ParameterizedTest
    @MethodSource("templates")
    void hasNoInlineScriptOrStyle(Path template) throws IOException {
        assertThat(INLINE.matcher(Files.readString(template)).results())
                .as(template.toString())
                .isEmpty();
    }

    @Test
    void theRuleSeesWhatItForbids() {
        assertThat(Stream.of("<p style='x'>", "<script>x</script>", "<a onclick=\"x\">", "<p th:utext='x'>"))
                .allMatch(text -> INLINE.matcher(text).find());
    }

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }
}
