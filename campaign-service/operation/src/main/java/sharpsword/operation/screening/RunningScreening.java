package sharpsword.operation.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import sharpsword.access.Actor;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.access.Role;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Outcome;
import sharpsword.operation.desk.Matters;
import sharpsword.operation.desk.Sight;
import sharpsword.operation.desk.Signature;
import sharpsword.operation.profile.OperationProfile;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.ReferenceData;

/** Runs a rule over an uploaded file. A file with one bad row gives nothing but the list of all bad rows. */
@Component
public final class RunningScreening {

    /** What a run may keep in its document; a file with more has to be divided. */
    private static final int MOST_HITS = 500;

    private final Documents<ScreeningRun> runs;
    private final OperationProfile profile;
    private final ScreeningRules rules;
    private final ReferenceData reference;
    private final Matters matters;
    private final Sight sight;
    private final ScreenedFiles files;

    RunningScreening(
            Documents<ScreeningRun> runs,
            OperationProfile profile,
            ScreeningRules rules,
            ReferenceData reference,
            Matters matters,
            Sight sight,
            ScreenedFiles files) {
        this.runs = runs;
        this.profile = profile;
        this.rules = rules;
        this.reference = reference;
        this.matters = matters;
        this.sight = sight;
        this.files = files;
    }

    /**
     * Runs a rule.
     *
     * @param asOf day as of which the file is judged
     */
    public Outcome<ScreeningRun> run(Command command, String ruleCode, ImportedFile file, LocalDate asOf) {
        command.caller().require(Role.INSPECTOR, Role.CAMPAIGN_LEAD);
        ScreeningRule rule = rules.require(ruleCode);
        DataPackages packages = reference.packages();
        requireParameters(rule, asOf, packages);
        Sheet.Read sheet = whole(rule, file, command.caller(), asOf);
        RuleSettings settings = RuleSettings.of(rule, asOf, packages);
        List<Hit> hits = rule.evaluate(sheet.rows(), settings);
        if (hits.size() > MOST_HITS) {
            throw Refusal.rule("screening-too-many-hits")
                    .at("file")
                    .with("hits", hits.size())
                    .with("most", MOST_HITS)
                    .asException();
        }
        String id = command.newId();
        ScreenedFiles.Taken taken = files.take(rule, asOf, file, id);
        Outcome<ScreeningRun> outcome = runs.create(
                command,
                id,
                moment -> new ScreeningRun(
                                id,
                                visibleTo(command.caller(), asOf),
                                profile.code(),
                                asOf.getYear(),
                                rule.code(),
                                rule.title(),
                                rule.matter(),
                                matters.strandOf(rule.matter()),
                                file.name(),
                                file.sha256(),
                                sheet.encoding(),
                                asOf,
                                sheet.rows().size(),
                                hits,
                                settings.used().stream().map(Setting::of).toList(),
                                Signature.of(command.caller(), moment.occurredAt()))
                        .complete());
        if (outcome instanceof Outcome.Done<ScreeningRun>) {
            files.keep(taken);
        } else {
            files.giveBack(taken);
        }
        return outcome;
    }

    private static void requireParameters(ScreeningRule rule, LocalDate asOf, DataPackages packages) {
        if (!RuleSettings.missing(rule, asOf, packages).isEmpty()) {
            throw Refusal.rule("screening-day-uncovered")
                    .at("asOf")
                    .with("rule", rule.code())
                    .with("day", asOf)
                    .asException();
        }
    }

    private Sheet.Read whole(ScreeningRule rule, ImportedFile file, Caller caller, LocalDate asOf) {
        return switch (Sheet.read(rule.columns(), file.bytes(), district -> sight.isKnown(district, asOf))) {
            case Sheet.Faulty faulty -> throw BadRows.refused(faulty.faults());
            case Sheet.Read read -> {
                BadRows elsewhere = new BadRows();
                Set<String> within = new TreeSet<>();
                for (SheetRow row : read.rows()) {
                    String district = row.text(Column.DISTRICT.name());
                    if (!within.contains(district) && !sight.reaches(caller, district, asOf)) {
                        elsewhere.add(row, Column.DISTRICT.name(), "district-elsewhere");
                    } else {
                        within.add(district);
                    }
                }
                elsewhere.refuse();
                yield read;
            }
        };
    }

    /** A run is its agency's; the leads that it makes are also the districts'. */
    private Set<String> visibleTo(Caller caller, LocalDate asOf) {
        Actor.Officer officer = caller.officer();
        return sight.of(officer.agency(), officer.district(), asOf);
    }
}
