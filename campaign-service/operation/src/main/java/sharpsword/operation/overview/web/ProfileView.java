package sharpsword.operation.overview.web;

import java.time.LocalDate;
import java.util.List;
import sharpsword.operation.profile.Checklists;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.operation.profile.Strand;
import sharpsword.operation.screening.Column;
import sharpsword.operation.screening.RuleSettings;
import sharpsword.operation.screening.ScreeningRule;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.threshold.Threshold;

/**
 * The profile of an operation as pages show it.
 *
 * @param strands parts that are reported apart
 * @param checklists with version and points
 * @param violations catalogues with version and entries
 */
record ProfileView(
        String operation,
        String slug,
        String title,
        String titleEn,
        List<Strand> strands,
        List<String> matters,
        List<Checklists.Listed> checklists,
        List<Checklists.Listed> violations,
        List<RuleView> rules) {

    /**
     * A screening rule with what it compares with.
     *
     * @param parameters those in force on the day, each with its value, source and mark
     */
    record RuleView(
            String code,
            String title,
            String titleEn,
            String matter,
            List<Column> columns,
            List<Threshold> parameters) {}

    static ProfileView of(
            OperationProfile profile,
            List<ScreeningRule> rules,
            Checklists lists,
            LocalDate day,
            DataPackages packages) {
        return new ProfileView(
                profile.code(),
                profile.slug(),
                profile.title(),
                profile.titleEn(),
                profile.strands(),
                profile.allMatters(),
                lists.checklists(),
                lists.violations(),
                rules.stream().map(rule -> view(rule, day, packages)).toList());
    }

    private static RuleView view(ScreeningRule rule, LocalDate day, DataPackages packages) {
        return new RuleView(
                rule.code(),
                rule.title(),
                rule.titleEn(),
                rule.matter(),
                rule.columns(),
                RuleSettings.inForce(rule, day, packages));
    }
}
