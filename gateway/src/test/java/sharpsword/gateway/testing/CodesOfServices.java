package sharpsword.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Constants of an enumeration of another module, read from its source, since no service depends on another. */
public final class CodesOfServices {

    private static final Path ROOT = Path.of("..");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^    ([A-Z][A-Z_]+)(?=[(,;]|$)");

    private CodesOfServices() {}

    /**
     * The names of its constants.
     *
     * @param source path of the file from the root of the tree
     */
    public static Set<String> of(String source) {
        try {
            return CONSTANT.matcher(Files.readString(ROOT.resolve(source)))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
