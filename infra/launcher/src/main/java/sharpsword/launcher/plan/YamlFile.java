package sharpsword.launcher.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import sharpsword.launcher.LauncherException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Settings files of the tree, read strictly: a key that is unknown or missing is told with its place. */
public final class YamlFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private YamlFile() {}

    /**
     * Reads a file into a record whose components are named like the keys.
     *
     * @throws LauncherException when it is missing or not as it must be
     */
    public static <T> T read(Path file, Class<T> type) {
        if (!Files.isRegularFile(file)) {
            throw new LauncherException("The file " + file + " is missing.");
        }
        try {
            return YAML.readValue(file.toFile(), type);
        } catch (JacksonException unreadable) {
            throw new LauncherException(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
