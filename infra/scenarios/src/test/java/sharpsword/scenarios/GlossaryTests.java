package sharpsword.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import sharpsword.launcher.Repository;

/** The words of the README are the words of the code, of its messages and of the realm. */
class GlossaryTests {

    private static final Path ROOT = Repository.around(Path.of("")).root();
    private static final Pattern TERM = Pattern.compile("`([\\w-]*\\w)`");
    private static final Pattern SOURCE =
            Pattern.compile("(.*/src/main/.*|infra/keycloak/.*)\\.(java|properties|html|json)");
    private static final Pattern WORD = Pattern.compile("[\\w-]+");

    @Test
    void everyTermOfTheGlossaryStandsInTheSources() throws IOException {
        Set<String> words = wordsOfTheSources();
        List<String> glossary = Files.readString(ROOT.resolve("README.md"))
                .lines()
                .dropWhile(line -> !line.startsWith("## Glossary"))
                .filter(line -> line.startsWith("|"))
                .toList();

        List<String> terms = glossary.stream()
                .flatMap(row -> TERM.matcher(row).results().map(term -> term.group(1)))
                .toList();

        assertThat(terms).hasSizeGreaterThan(20);
        assertThat(terms.stream().filter(term -> !words.contains(term))).isEmpty();
    }

    private static Set<String> wordsOfTheSources() throws IOException {
        Set<String> words = new HashSet<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            /** What is built or stored may change while it is read. */
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean left = !folder.equals(ROOT) && (name.startsWith(".") || name.equals("target"));
                return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (SOURCE.matcher(ROOT.relativize(file).toString()).matches()) {
                    WORD.matcher(Files.readString(file)).results().forEach(word -> words.add(word.group()));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return words;
    }
}
