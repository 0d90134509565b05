package sharpsword.casework.crime;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;
import sharpsword.casework.party.By;
import sharpsword.reference.crime.Condition;
import sharpsword.reference.crime.CrimeRule;
import sharpsword.reference.crime.CrimeRules;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.InForce;

/**
 * Compares facts with the criminal thresholds that were in force on the day of the act, or, where none is recorded for
 * that day, on the day of the screening (从旧兼从轻 is then for the prosecution to weigh).
 */
public final class Screening {

    private final List<InForce<CrimeRules>> packages;
    private final LocalDate rulesOf;

    private Screening(List<InForce<CrimeRules>> packages, LocalDate rulesOf) {
        this.packages = packages;
        this.rulesOf = rulesOf;
    }

    /** The thresholds for an act of that day that is screened on the other day. */
    public static Screening of(DataPackages packages, LocalDate actDate, LocalDate screenedOn) {
        List<InForce<CrimeRules>> then = packages.inForce(CrimeRules.KIND, actDate);
        return then.isEmpty()
                ? new Screening(packages.inForce(CrimeRules.KIND, screenedOn), screenedOn)
                : new Screening(then, actDate);
    }

    /**
     * Screens the facts.
     *
     * @param actDate day of the act, from which the window of earlier penalties is counted back
     * @param suspicion why the officer suspects a crime whatever the rules say; null if the officer does not
     * @throws sharpsword.access.RefusedException {@code crime-rules-missing}, {@code crime-fact-unknown}
     */
    public CrimeScreening screen(CrimeFacts facts, LocalDate actDate, @Nullable String suspicion, By by) {
        requireKnown(facts);
        List<RuleHit> hits = rules().stream()
                .filter(new Comparison(facts, actDate)::reaches)
                .map(RuleHit::of)
                .distinct()
                .toList();
        boolean demanded = hits.stream().anyMatch(RuleHit::demandsTransfer);
        String mark = suspicion == null ? "" : suspicion.strip();
        boolean marked = !mark.isEmpty();
        return new CrimeScreening(
                demanded || marked ? CrimeScreening.Result.SUSPECTED : CrimeScreening.Result.NOT_SUSPECTED,
                marked && !demanded ? CrimeScreening.Source.OFFICER : CrimeScreening.Source.RULES,
                facts,
                hits,
                versions(),
                mark,
                by);
    }

    /** The rules, for the form that asks for the facts. */
    List<CrimeRule> rules() {
        return packages.stream()
                .flatMap(one -> one.content().rules().stream())
                .filter(rule -> rule.validity().contains(rulesOf))
                .toList();
    }

    /** Which packages speak. */
    public List<String> versions() {
        return packages.stream().map(one -> one.version().toString()).toList();
    }

    /** Codes that a test of the rules looks at. */
    Set<String> codes(Condition.Test test) {
        Set<String> codes = new TreeSet<>();
        packages.forEach(one -> codes.addAll(one.content().codes(test)));
        return codes;
    }

    private void requireKnown(CrimeFacts facts) {
        if (packages.isEmpty()) {
            throw Refusal.rule("crime-rules-missing").with("date", rulesOf).asException();
        }
        require("circumstances", facts.circumstances(), codes(Condition.Test.ANY_OF));
        require("quantities", facts.quantities().keySet(), codes(Condition.Test.AT_LEAST));
    }

    private static void require(String field, Set<String> given, Set<String> known) {
        given.stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .findFirst()
                .ifPresent(unknown -> {
                    throw Refusal.rule("crime-fact-unknown")
                            .at(field)
                            .with("fact", unknown)
                            .with("known", String.join(", ", known))
                            .asException();
                });
    }
}
