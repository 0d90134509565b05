package sharpsword.reference.threshold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.InForce;
import sharpsword.reference.data.PackageVersion;

/** The thresholds in force on one date. */
public final class Thresholds {

    /** Area of a threshold that holds in the whole country. */
    public static final String NATIONAL = "CN";

    private final LocalDate date;
    private final List<InForce<Threshold.Table>> tables;

    private Thresholds(LocalDate date, List<InForce<Threshold.Table>> tables) {
        this.date = date;
        this.tables = tables;
    }

    public static Thresholds on(LocalDate date, DataPackages packages) {
        return new Thresholds(date, packages.inForce(Threshold.KIND, date));
    }

    /** The threshold of the area, or else the national one. */
    public Optional<Threshold> find(String code, String area) {
        return exactly(code, area).or(() -> exactly(code, NATIONAL));
    }

    /**
     * The value of a national threshold that the platform ships.
     *
     * @throws IllegalStateException if it is not there, which means that the loaded packages are broken
     */
    public BigDecimal value(String code) {
        return find(code, NATIONAL)
                .map(Threshold::value)
                .orElseThrow(() -> new IllegalStateException("No threshold " + code + " is in force on " + date));
    }

    public List<PackageVersion> versions() {
        return tables.stream().map(InForce::version).toList();
    }

    private Optional<Threshold> exactly(String code, String area) {
        return tables.stream()
                .flatMap(table -> table.content().thresholds().stream())
                .filter(one -> one.code().equals(code) && one.area().equals(area))
                .filter(one -> one.validity().contains(date))
                .findFirst();
    }
}
