package sharpsword.gateway.console.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Names of districts by code, from the same file as the services' data package, which the build copies into the jar. */
@Component
public final class DistrictNames {

    private static final String FILE = "districts.csv";

    private final Map<String, String> names = new TreeMap<>();

    DistrictNames() {
        try {
            String text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
            text.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                String[] cells = line.split(",", 3);
                names.put(cells[0], cells[1]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    /** The name, or the code where it is not known. */
    public String of(String code) {
        return names.getOrDefault(code, code);
    }

    /** All codes with their names, in the order of codes. */
    public Map<String, String> all() {
        return Map.copyOf(names);
    }
}
