package sharpsword.casework.crime;

import sharpsword.reference.crime.CrimeRule;

/**
 * A threshold that the facts reach, kept as it was worded then.
 *
 * @param rule code of the rule
 * @param offence name of the offence
 * @param action {@code TRANSFER}, {@code CONSULT} or {@code LINK}
 * @param article where it stands
 * @param text the threshold in words, Chinese
 * @param textEn the same in English
 * @param mark how far the rule can be relied on
 */
public record RuleHit(
        String rule, String offence, String action, String article, String text, String textEn, String mark) {

    static RuleHit of(CrimeRule rule) {
        return new RuleHit(
                rule.code(),
                rule.offence(),
                rule.action().name(),
                rule.article(),
                rule.text(),
                rule.textEn(),
                rule.mark().name());
    }

    boolean demandsTransfer() {
        return action.equals(CrimeRule.Action.TRANSFER.name());
    }
}
