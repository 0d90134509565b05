package sharpsword.reference.data;

/**
 * Which facts were used. Stored beside every result that rests on them.
 *
 * @param kind code of the kind
 * @param key set of that kind
 * @param version version of that set
 */
public record PackageVersion(String kind, String key, int version) implements Comparable<PackageVersion> {

    @Override
    public int compareTo(PackageVersion other) {
        return toString().compareTo(other.toString());
    }

    /** For example {@code calendar/2026 v2}. */
    @Override
    public String toString() {
        return kind + "/" + key + " v" + version;
    }
}
