package sharpsword.operation.rewardedreporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import sharpsword.operation.profile.ProfileData;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.Sheet;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.ReferenceData;

/** The data that ships, and rules tried on sample files. */
public final class Trial {

    public static final ReferenceData REFERENCE = load();

    private Trial() {}

    public static List<Hit> sample(ScreeningRule rule, LocalDate asOf) {
        try {
            byte[] csv = Files.readAllBytes(Path.of("samples", rule.code() + ".csv"));
            return switch (Sheet.read(rule.columns(), csv, district -> true)) {
                case Sheet.Read read -> rule.evaluate(read.rows(), RuleSettings.of(rule, asOf, REFERENCE.packages()));
                case Sheet.Faulty faulty -> throw new AssertionError("The file is faulty: " + faulty.faults());
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ReferenceData load() {
        ReferenceData reference = new ReferenceData(ReferenceKinds.ALL, BuiltInPackages.load());
        ProfileData.addTo(reference, RewardedReportingProfile.PROFILE);
        return reference;
    }
}
