package sharpsword.defaults.problem;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words of all problems.
 *
 * <p>Every module puts {@code problems-<module>.properties} (Chinese) and {@code problems-<module>_en.properties}
 * (English), both UTF-8, at the root of its resources; all of them are read together. {@code problem.<code>} is the text,
 * in which {@code {name}} stands for an argument; {@code problem.<code>.title} is optional, {@code title.<status>} is the
 * title otherwise.
 */
public final class ProblemTexts {

    private static final String PREFIX = "problem.";
    private static final String TITLE = ".title";

    private final Map<ProblemLanguage, Map<String, String>> texts;

    ProblemTexts(Map<ProblemLanguage, Map<String, String>> texts) {
        this.texts = texts;
    }

    /** Reads the files of every module on the class path. */
    public static ProblemTexts load(ClassLoader loader) {
        return new ProblemTexts(TextFiles.merged(loader));
    }

    String title(Problem problem, ProblemLanguage language) {
        return find(PREFIX + problem.code() + TITLE, language)
                .or(() -> find("title." + problem.status().value(), language))
                .orElseGet(() -> problem.status().getReasonPhrase());
    }

    /** The text of the problem; the title when nobody wrote one, which a test of each module prevents. */
    String detail(Problem problem, ProblemLanguage language) {
        return find(PREFIX + problem.code(), language)
                .or(() -> Optional.ofNullable(problem.arguments().get(Problem.FOREIGN_TEXT))
                        .map(Object::toString))
                .map(text -> filled(text, problem.arguments()))
                .orElseGet(() -> title(problem, language));
    }

    /** The text of a broken field rule, such as {@code not-blank}. */
    String fieldRule(String code, Map<String, Object> arguments, ProblemLanguage language) {
        return filled(
                find("field." + code, language)
                        .or(() -> find("field.invalid", language))
                        .orElse(code),
                arguments);
    }

    /** Keys that stand in one language only, and codes without a text: nothing, when the texts are complete. */
    public Set<String> missing(Set<String> codes) {
        Set<String> chinese = keys(ProblemLanguage.CHINESE);
        Set<String> english = keys(ProblemLanguage.ENGLISH);
        Set<String> missing = codes.stream()
                .map(code -> PREFIX + code)
                .filter(key -> !chinese.contains(key) || !english.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        chinese.stream().filter(key -> !english.contains(key)).forEach(missing::add);
        english.stream().filter(key -> !chinese.contains(key)).forEach(missing::add);
        return missing;
    }

    private Set<String> keys(ProblemLanguage language) {
        return texts.getOrDefault(language, Map.of()).keySet();
    }

    private Optional<String> find(String key, ProblemLanguage language) {
        return Optional.ofNullable(texts.getOrDefault(language, Map.of()).get(key));
    }

    private static String filled(String text, Map<String, Object> arguments) {
        String filled = text;
        for (Map.Entry<String, Object> argument : arguments.entrySet()) {
            filled = filled.replace("{" + argument.getKey() + "}", String.valueOf(argument.getValue()));
        }
        return filled;
    }
}
