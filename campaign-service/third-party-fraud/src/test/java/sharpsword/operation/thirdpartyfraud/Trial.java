package sharpsword.operation.thirdpartyfraud;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import sharpsword.operation.profile.ProfileData;
import sharpsword.operation.screening.Hit;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.operation.screening.Sheet;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.district.Districts;

/** Tries a rule, as Spring finds it and with the data that ships, on a text as a file would hold it. */
public final class Trial {

    private static final DataPackages PACKAGES = load();
    private static final List<ScreeningRule> RULES = scan();

    private final ScreeningRule rule;
    private final LocalDate asOf;

    private Trial(ScreeningRule rule, LocalDate asOf) {
        this.rule = rule;
        this.asOf = asOf;
    }

    public static Trial of(String code, String asOf) {
        ScreeningRule rule = RULES.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new Trial(rule, LocalDate.parse(asOf));
    }

    public static List<ScreeningRule> rules() {
        return RULES;
    }

    public static DataPackages packages() {
        return PACKAGES;
    }

    /** The hits of a whole file. Fails if it is not whole. */
    public List<Hit> hits(String csv) {
        return switch (read(csv)) {
            case Sheet.Read read -> rule.evaluate(read.rows(), RuleSettings.of(rule, asOf, PACKAGES));
            case Sheet.Faulty faulty -> throw new AssertionError("The file is faulty: " + faulty.faults());
        };
    }

    public Sheet.Reading read(String csv) {
        return Sheet.read(
                rule.columns(),
                csv.getBytes(StandardCharsets.UTF_8),
                district -> Districts.on(asOf, PACKAGES).find(district).isPresent());
    }

    private static DataPackages load() {
        ReferenceData reference = new ReferenceData(ReferenceKinds.ALL, BuiltInPackages.load());
        ProfileData.addTo(reference, ThirdPartyFraudProfile.PROFILE);
        return reference.packages();
    }

    private static List<ScreeningRule> scan() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.scan(
                    "sharpsword.operation.thirdpartyfraud.sampling", "sharpsword.operation.thirdpartyfraud.report");
            context.refresh();
            return context.getBeanProvider(ScreeningRule.class).orderedStream().toList();
        }
    }
}
