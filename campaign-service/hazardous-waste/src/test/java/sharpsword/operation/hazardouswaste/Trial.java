package sharpsword.operation.hazardouswaste;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import sharpsword.operation.profile.ProfileData;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.Sheet;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.ReferenceData;

/** Runs a rule over a file as the service would, with the parameters that ship. */
public final class Trial {

    public static final LocalDate DAY = LocalDate.of(2024, 6, 20);
    public static final DataPackages PACKAGES = packages();

    private Trial() {}

    /** Hits of a text whose first line names the columns. */
    public static List<Hit> run(ScreeningRule rule, String csv) {
        return switch (Sheet.read(rule.columns(), csv.getBytes(StandardCharsets.UTF_8), district -> true)) {
            case Sheet.Read read -> rule.evaluate(read.rows(), RuleSettings.of(rule, DAY, PACKAGES));
            case Sheet.Faulty faulty -> throw new AssertionError("The file is faulty: " + faulty.faults());
        };
    }

    /** Hits of a sample file. */
    public static List<Hit> sample(ScreeningRule rule, String name) {
        try (InputStream in = Trial.class.getResourceAsStream("/samples/" + name)) {
            if (in == null) {
                throw new AssertionError("The sample " + name + " is missing");
            }
            return run(rule, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static DataPackages packages() {
        ReferenceData reference = new ReferenceData(ReferenceKinds.ALL, BuiltInPackages.load());
        ProfileData.addTo(reference, HazardousWasteProfile.PROFILE);
        return reference.packages();
    }
}
