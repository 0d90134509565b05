package sharpsword.reference.data;

import java.util.List;
import sharpsword.access.Refusal;

/**
 * A kind of data package with the way its rows are read.
 *
 * @param code stable code, lower case with hyphens
 * @param identity field by which a row of one version is found again in the next
 * @param type what the rows become
 * @param reader reads the rows and reports each bad one
 * @param <T> what the rows become
 */
public record Kind<T>(String code, String identity, Class<T> type, Reader<T> reader) {

    /** Reads rows. Called once for each package; must be free of side effects. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(DataPackage head, Rows rows);
    }

    /** What came of reading: content, or everything that is wrong. */
    public sealed interface Reading<T> {}

    /** The package can be used. */
    public record Loaded<T>(Kind<T> kind, DataPackage head, T content) implements Reading<T> {}

    /** The package is not used in any part. */
    public record Faulty<T>(List<Fault> faults) implements Reading<T> {
        public Faulty {
            faults = List.copyOf(faults);
        }

        /** For the one who brought the package: {@code data-package-invalid} with every fault. */
        public Refusal refusal() {
            return Refusal.malformed("data-package-invalid").with("faults", faults);
        }
    }

    /** Reads a package that did not come from a file, for example from an event; lines are row numbers. */
    public Reading<T> read(DataPackage head) {
        return read(head, head.rows());
    }

    Reading<T> read(DataPackage head, Rows rows) {
        T content = reader.read(head, rows);
        return rows.faults().isEmpty() ? new Loaded<>(this, head, content) : new Faulty<>(rows.faults());
    }
}
