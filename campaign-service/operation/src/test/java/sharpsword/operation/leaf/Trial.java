package sharpsword.operation.leaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import sharpsword.access.RefusedException;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.Sheet;
import sharpsword.operation.screening.SheetFault;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.district.Districts;

/** A rule with the data that ships, tried on a text as a file would hold it. */
public final class Trial {

    private final ScreeningRule rule;
    private final LocalDate asOf;
    private final DataPackages packages;

    Trial(ScreeningRule rule, LocalDate asOf, DataPackages packages) {
        this.rule = rule;
        this.asOf = asOf;
        this.packages = packages;
    }

    /** The hits of a whole file. Fails if it is not whole. */
    public List<Hit> hits(String csv) {
        return switch (read(csv)) {
            case Sheet.Read read -> rule.evaluate(read.rows(), RuleSettings.of(rule, asOf, packages));
            case Sheet.Faulty faulty -> throw new AssertionError("The file is faulty: " + faulty.faults());
        };
    }

    /** The hits of the sample file of the rule, which stands in the folder {@code samples} of the module. */
    public List<Hit> hitsOfSample() {
        try {
            return hits(Files.readString(Path.of("samples", rule.code() + ".csv")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The faults for which the rule refuses a file whose rows are whole one by one. Fails if it does not. */
    public List<SheetFault> faults(String csv) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> hits(csv));
        assertThat(refused).as("the refusal of the file").isNotNull();
        assertThat(refused.refusal().code()).isEqualTo("screening-file-faulty");
        return ((List<?>) refused.refusal().arguments().get("faults"))
                .stream().map(SheetFault.class::cast).toList();
    }

    public Sheet.Reading read(String csv) {
        Districts districts = Districts.on(asOf, packages);
        return Sheet.read(
                rule.columns(),
                csv.getBytes(StandardCharsets.UTF_8),
                district -> districts.find(district).isPresent());
    }
}
