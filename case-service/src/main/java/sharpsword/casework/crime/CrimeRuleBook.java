package sharpsword.casework.crime;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import sharpsword.reference.crime.Condition;
import sharpsword.reference.data.DataPackages;

/**
 * What a form for the screening needs: the facts that are asked for, and the rules with their versions.
 *
 * @param circumstances codes that can be ticked
 * @param quantities codes of amounts
 * @param substances symbols of substances that are measured
 * @param penalties kinds of earlier penalties
 * @param rules the thresholds in words
 * @param versions data packages that speak
 */
public record CrimeRuleBook(
        Set<String> circumstances,
        Set<String> quantities,
        Set<String> substances,
        Set<String> penalties,
        List<RuleHit> rules,
        List<String> versions) {

    /** The book for an act of that day that is screened today. */
    public static CrimeRuleBook of(DataPackages packages, LocalDate actDate, LocalDate today) {
        Screening screening = Screening.of(packages, actDate, today);
        return new CrimeRuleBook(
                screening.codes(Condition.Test.ANY_OF),
                screening.codes(Condition.Test.AT_LEAST),
                screening.codes(Condition.Test.RATIO_AT_LEAST),
                screening.codes(Condition.Test.PENALTIES_AT_LEAST),
                screening.rules().stream().map(RuleHit::of).distinct().toList(),
                screening.versions());
    }
}
