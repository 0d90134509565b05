package sharpsword.agency.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.Kinds;
import sharpsword.reference.data.PackageFiles;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The data package of agencies that ships with the service: {@code agency/agencies.json} is its head, {@code
 * agency/agencies.csv} its rows.
 *
 * @param version version of the package
 * @param agencies its rows
 */
record BuiltInDirectory(int version, List<AgencyEntry> agencies) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Reads the package.
     *
     * @throws IllegalStateException if a row of it is at fault: the build is broken then
     */
    static BuiltInDirectory load() {
        ObjectNode head = (ObjectNode) JSON.readTree(text("/agency/agencies.json"));
        PackageFiles files = new PackageFiles(new Kinds(List.of(AgencyList.KIND)));
        return switch (files.csv(head, text("/agency/agencies.csv"))) {
            case Kind.Loaded<?> loaded ->
                new BuiltInDirectory(loaded.head().version(), ((AgencyList) loaded.content()).agencies());
            case Kind.Faulty<?> faulty ->
                throw new IllegalStateException("The built-in directory is faulty: " + faulty.faults());
        };
    }

    private static String text(String resource) {
        try (InputStream in = BuiltInDirectory.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
