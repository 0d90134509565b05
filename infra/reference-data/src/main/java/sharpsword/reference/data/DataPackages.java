package sharpsword.reference.data;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A snapshot of every package that is loaded, all versions of each. Immutable.
 *
 * <p>In force on a date is the highest version whose validity contains the date. So a correction (higher version, same
 * start) speaks at once for its whole period, and a later law (higher version, later start) leaves the time before to
 * the version below it. The order in which packages arrived makes no difference.
 */
public final class DataPackages {

    public static final DataPackages EMPTY = new DataPackages(Collections.emptyNavigableMap());

    private final NavigableMap<String, NavigableMap<Integer, Kind.Loaded<?>>> byName;

    private DataPackages(NavigableMap<String, NavigableMap<Integer, Kind.Loaded<?>>> byName) {
        this.byName = byName;
    }

    /** This snapshot and one package more; the same version is replaced. */
    public DataPackages with(Kind.Loaded<?> loaded) {
        NavigableMap<String, NavigableMap<Integer, Kind.Loaded<?>>> next = new TreeMap<>(byName);
        DataPackage head = loaded.head();
        NavigableMap<Integer, Kind.Loaded<?>> versions = new TreeMap<>(versions(head.kind(), head.key()));
        versions.put(head.version(), loaded);
        next.put(name(head.kind(), head.key()), versions);
        return new DataPackages(next);
    }

    /** What is in force on the date, one entry for each key of the kind, in the order of the keys. */
    public <T> List<InForce<T>> inForce(Kind<T> kind, LocalDate date) {
        return sets(kind).stream()
                .flatMap(versions -> highest(versions, kind, date))
                .toList();
    }

    public <T> Optional<InForce<T>> inForce(Kind<T> kind, String key, LocalDate date) {
        return highest(versions(kind.code(), key), kind, date).findFirst();
    }

    /** The highest version of each key, whatever its dates. */
    public <T> List<InForce<T>> latest(Kind<T> kind) {
        return sets(kind).stream()
                .map(versions -> versions.lastEntry().getValue())
                .map(loaded -> typed(kind, loaded))
                .toList();
    }

    /** The highest version of a set; empty if no version is known. */
    public Optional<DataPackage> latest(String kind, String key) {
        return Optional.ofNullable(versions(kind, key).lastEntry())
                .map(entry -> entry.getValue().head());
    }

    public Optional<DataPackage> find(PackageVersion version) {
        return Optional.ofNullable(versions(version.kind(), version.key()).get(version.version()))
                .map(Kind.Loaded::head);
    }

    /** Every version of every package, by kind, key and version. */
    public List<DataPackage> all() {
        return byName.values().stream()
                .flatMap(versions -> versions.values().stream())
                .<DataPackage>map(Kind.Loaded::head)
                .toList();
    }

    private static <T> Stream<InForce<T>> highest(
            NavigableMap<Integer, Kind.Loaded<?>> versions, Kind<T> kind, LocalDate date) {
        return versions.descendingMap().values().stream()
                .filter(loaded -> loaded.head().validity().contains(date))
                .limit(1)
                .map(loaded -> typed(kind, loaded));
    }

    private static <T> InForce<T> typed(Kind<T> kind, Kind.Loaded<?> loaded) {
        DataPackage head = loaded.head();
        return new InForce<>(head.id(), head.validity(), kind.type().cast(loaded.content()));
    }

    private Collection<NavigableMap<Integer, Kind.Loaded<?>>> sets(Kind<?> kind) {
        // '0' is the character after '/', so the range holds the names of this kind and no others.
        return byName.subMap(name(kind.code(), ""), kind.code() + "0").values();
    }

    private NavigableMap<Integer, Kind.Loaded<?>> versions(String kind, String key) {
        return byName.getOrDefault(name(kind, key), Collections.emptyNavigableMap());
    }

    private static String name(String kind, String key) {
        return kind + "/" + key;
    }
}
