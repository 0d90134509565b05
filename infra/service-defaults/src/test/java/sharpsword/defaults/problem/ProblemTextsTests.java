package sharpsword.defaults.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import sharpsword.access.Refusal;

class ProblemTextsTests {

    private final ProblemTexts texts = ProblemTexts.load(getClass().getClassLoader());

    @Test
    void everyCodeHasATextInBothLanguages() {
        Set<String> codes = RefusalCodes.in("sharpsword");

        assertThat(codes)
                .contains("officer-left", "role-required", "idempotency-key-missing", "token-missing", "internal")
                .doesNotContain("WWW-Authenticate");
        assertThat(texts.missing(codes)).isEmpty();
    }

    @Test
    void codesThatTheCompilerHidesHaveATextToo() {
        assertThat(texts.missing(Set.of(
                        "token-invalid",
                        "service-token-required",
                        "account-unknown",
                        "database-away",
                        "broker-away",
                        "identity-provider-away",
                        "upstream-unavailable")))
                .isEmpty();
    }

    @Test
    void textInOneLanguageOnlyIsMissing() {
        ProblemTexts half = new ProblemTexts(Map.of(
                ProblemLanguage.CHINESE, Map.of("problem.a", "甲", "problem.b", "乙"),
                ProblemLanguage.ENGLISH, Map.of("problem.a", "A", "problem.c", "C")));

        assertThat(half.missing(Set.of("a", "d"))).containsExactly("problem.b", "problem.c", "problem.d");
    }

    @Test
    void argumentsStandInTheText() {
        Problem problem = Problem.of(Refusal.notEntitled("role-required").with("roles", "unit-head"));

        assertThat(texts.detail(problem, ProblemLanguage.ENGLISH)).isEqualTo("This needs one of the roles: unit-head.");
    }

    @Test
    void codeOfAnotherServiceSpeaksWithItsOwnWords() {
        Problem problem = Problem.of(Refusal.rule("known-over-there").with("text", "案件 2024-12 已结案。"));

        assertThat(texts.detail(problem, ProblemLanguage.CHINESE)).isEqualTo("案件 2024-12 已结案。");
    }

    @Test
    void titleMayBeGivenForOneCode() {
        ProblemTexts own = new ProblemTexts(Map.of(ProblemLanguage.CHINESE, Map.of("problem.a.title", "甲")));

        assertThat(own.title(Problem.of(HttpStatus.CONFLICT, "a"), ProblemLanguage.CHINESE))
                .isEqualTo("甲");
        assertThat(texts.title(Problem.of(HttpStatus.CONFLICT, "a"), ProblemLanguage.CHINESE))
                .isEqualTo("状态冲突");
    }

    @Test
    void readsTheFilesOfAllModules(@TempDir Path folder) throws IOException {
        Path one = module(
                folder, "one", Map.of("problems.properties", "problem.a=甲", "problems_en.properties", "problem.a=A"));
        Path two = jar(
                folder, Map.of("problems-two.properties", "problem.b=乙", "problems-two_en.properties", "problem.b=B"));

        try (URLClassLoader modules = classPath(one, two)) {
            assertThat(TextFiles.merged(modules))
                    .isEqualTo(Map.of(
                            ProblemLanguage.CHINESE, Map.of("problem.a", "甲", "problem.b", "乙"),
                            ProblemLanguage.ENGLISH, Map.of("problem.a", "A", "problem.b", "B")));
        }
    }

    @Test
    void refusesDifferentTextsForOneKey(@TempDir Path folder) throws IOException {
        Path one = module(folder, "one", Map.of("problems.properties", "problem.a=甲"));
        Path two = module(folder, "two", Map.of("problems-two.properties", "problem.a=乙"));

        try (URLClassLoader modules = classPath(one, two)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> TextFiles.merged(modules))
                    .withMessageContaining("problem.a");
        }
    }

    private static URLClassLoader classPath(Path... modules) throws IOException {
        URL[] addresses = new URL[modules.length];
        for (int n = 0; n < modules.length; n++) {
            addresses[n] = modules[n].toUri().toURL();
        }
        return new URLClassLoader(addresses, null);
    }

    private static Path module(Path folder, String name, Map<String, String> files) throws IOException {
        Path module = Files.createDirectory(folder.resolve(name));
        Files.createDirectory(module.resolve("sharpsword"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(module.resolve(file.getKey()), file.getValue());
        }
        return module;
    }

    private static Path jar(Path folder, Map<String, String> files) throws IOException {
        Path jar = folder.resolve("module.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("sharpsword/"));
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
