package sharpsword.gateway.console.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Codes of all matters, from the same file as the services' data package, which the build copies into the jar. */
public final class Matters {

    private static final String FILE = "matters.csv";

    private Matters() {}

    /** Every matter, to choose from. */
    public static List<Field.Option> options(Words words) {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .map(code -> new Field.Option(code, words.of("matter", code)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
