package sharpsword.casework.crime;

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

    boolean demandsTransfer() {
        return action.equals(CrimeRule.Action.TRANSFER.name());
    }
}
