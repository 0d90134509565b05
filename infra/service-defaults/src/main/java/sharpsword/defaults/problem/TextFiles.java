package sharpsword.defaults.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads the text files of every module of the platform on the class path as one: {@code problems.properties} or
 * {@code problems-<module>.properties}, and the same with {@code _en} for English. Only places that hold classes of the
 * platform are looked at, so that the start does not search a hundred foreign libraries.
 */
final class TextFiles {

    private static final String OURS = "sharpsword/";
    private static final String FILES = "problems*.properties";
    private static final String ENGLISH = "_en.properties";

    private final Map<ProblemLanguage, Map<String, String>> texts = new EnumMap<>(ProblemLanguage.class);

    private TextFiles() {}

    /**
     * All texts, by language and key.
     *
     * @throws IllegalStateException when two modules give the same key different texts
     */
    static Map<ProblemLanguage, Map<String, String>> merged(ClassLoader loader) {
        TextFiles files = new TextFiles();
        try {
            for (URL place : Collections.list(loader.getResources(OURS))) {
                String address = place.toExternalForm();
                String root = address.substring(0, address.length() - OURS.length());
                for (Resource file : new PathMatchingResourcePatternResolver(loader).getResources(root + FILES)) {
                    files.add(file);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files.texts;
    }

    private void add(Resource file) throws IOException {
        String name = file.getFilename();
        boolean english = name != null && name.endsWith(ENGLISH);
        Map<String, String> known = texts.computeIfAbsent(
                english ? ProblemLanguage.ENGLISH : ProblemLanguage.CHINESE, language -> new TreeMap<>());
        Properties read = new Properties();
        try (InputStreamReader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        for (String key : read.stringPropertyNames()) {
            String former = known.putIfAbsent(key, read.getProperty(key));
            if (former != null && !former.equals(read.getProperty(key))) {
                throw new IllegalStateException("The text " + key + " in " + file + " is given differently elsewhere");
            }
        }
    }
}
