package sharpsword.reference.data;

/**
 * Content of a package that is in force on the date that was asked for.
 *
 * @param version which package, to be kept beside the result
 * @param validity dates on which that package speaks
 * @param content the facts
 * @param <T> type of the facts
 */
public record InForce<T>(PackageVersion version, Validity validity, T content) {}
