package sharpsword.operation.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.PackageFiles;
import sharpsword.reference.data.ReferenceData;

/**
 * The data packages that ship with an operation: JSON files in the form of the reference data, under
 * {@code operation/<slug>/} of its resources.
 */
public final class ProfileData {

    private static final PackageFiles FILES = new PackageFiles(ReferenceKinds.ALL);

    private ProfileData() {}

    /**
     * Reads the packages of a profile.
     *
     * @throws IllegalStateException if a file is missing or faulty: the build is broken then
     */
    public static List<DataPackage> of(OperationProfile profile) {
        return profile.dataFiles().stream()
                .map(file -> read("operation/" + profile.slug() + "/" + file))
                .toList();
    }

    /**
     * Puts the packages of a profile into the reference data, where a newer version from the campaign wins over them.
     *
     * @throws IllegalStateException if one is refused
     */
    public static void addTo(ReferenceData reference, OperationProfile profile) {
        for (DataPackage each : of(profile)) {
            if (reference.accept(each) instanceof ReferenceData.Refused refused) {
                throw new IllegalStateException("The data package " + each.id() + " is refused: " + refused.refusal());
            }
        }
    }

    private static DataPackage read(String resource) {
        return switch (FILES.json(text(resource))) {
            case Kind.Loaded<?> loaded -> loaded.head();
            case Kind.Faulty<?> faulty ->
                throw new IllegalStateException("The data file " + resource + " is faulty: " + faulty.faults());
        };
    }

    private static String text(String resource) {
        try (InputStream in = ProfileData.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The data file " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
