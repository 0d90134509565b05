package sharpsword.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.PackageFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The packages that ship as resources under {@code reference/}. Their names stand in {@code index.json}: an entry is
 * the name of a JSON file with head and rows, or a head whose {@code file} names a CSV file with the rows.
 */
public final class BuiltInPackages {

    private static final String FOLDER = "/reference/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BuiltInPackages() {}

    /**
     * All built-in packages.
     *
     * @throws IllegalStateException if one of them has a fault: the build is broken then
     */
    public static DataPackages load() {
        PackageFiles files = new PackageFiles(ReferenceKinds.ALL);
        DataPackages packages = DataPackages.EMPTY;
        for (JsonNode entry : JSON.readTree(text("index.json"))) {
            packages = packages.with(loaded(entry, read(files, entry)));
        }
        return packages;
    }

    private static Kind.Reading<?> read(PackageFiles files, JsonNode entry) {
        if (entry instanceof ObjectNode head) {
            ObjectNode rest = head.deepCopy();
            return files.csv(rest, text(rest.remove("file").stringValue()));
        }
        return files.json(text(entry.stringValue()));
    }

    private static Kind.Loaded<?> loaded(JsonNode entry, Kind.Reading<?> reading) {
        return switch (reading) {
            case Kind.Loaded<?> loaded -> loaded;
            case Kind.Faulty<?> faulty ->
                throw new IllegalStateException("Built-in package " + entry + " is faulty: " + faulty.faults());
        };
    }

    private static String text(String name) {
        try (InputStream in = BuiltInPackages.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + FOLDER + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
