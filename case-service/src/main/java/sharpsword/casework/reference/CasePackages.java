package sharpsword.casework.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import sharpsword.casework.crime.CrimeRules;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.Kinds;
import sharpsword.reference.data.PackageFiles;
import sharpsword.reference.data.ReferenceData;

/** The platform's data packages together with those of this service. */
public final class CasePackages {

    private static final List<String> OWN =
            List.of("crime-rules.json", "limitation.json", "number-series.json", "transfer-materials.json");

    private CasePackages() {}

    /**
     * All packages that ship.
     *
     * @throws IllegalStateException if one of them has a fault: the build is broken then
     */
    public static ReferenceData load() {
        Kinds kinds = kinds();
        DataPackages packages = BuiltInPackages.load();
        for (String name : OWN) {
            packages = packages.with(read(new PackageFiles(kinds), name));
        }
        return new ReferenceData(kinds, packages);
    }

    private static Kinds kinds() {
        List<Kind<?>> all = new ArrayList<>(ReferenceKinds.ALL.all());
        all.addAll(List.of(CrimeRules.KIND, NumberSeries.KIND, TransferMaterials.KIND));
        return new Kinds(all);
    }

    private static Kind.Loaded<?> read(PackageFiles files, String name) {
        return switch (files.json(text(name))) {
            case Kind.Loaded<?> loaded -> loaded;
            case Kind.Faulty<?> faulty ->
                throw new IllegalStateException("Built-in package " + name + " is faulty: " + faulty.faults());
        };
    }

    private static String text(String name) {
        try (InputStream in = CasePackages.class.getResourceAsStream("/reference/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Resource /reference/" + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
