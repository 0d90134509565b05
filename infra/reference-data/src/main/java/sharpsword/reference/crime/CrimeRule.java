package sharpsword.reference.crime;

import java.util.List;
import sharpsword.reference.data.Mark;
import sharpsword.reference.data.Validity;

/**
 * A criminal threshold: when all its conditions hold, something has to be done.
 *
 * @param code stable code, for example {@code ENV-1-02}; alternatives of one rule share it
 * @param offence name of the offence
 * @param action what follows
 * @param article where it stands
 * @param text the threshold in words, Chinese
 * @param textEn the same in English
 * @param when conditions, all of which must hold
 */
public record CrimeRule(
        String code,
        String offence,
        Action action,
        String article,
        String text,
        String textEn,
        List<Condition> when,
        Validity validity,
        Mark mark) {

    /** What a hit demands. */
    public enum Action {
        /** A criminal transfer must be opened. */
        TRANSFER,
        /** The police or the procuratorate are to be asked first. */
        CONSULT,
        /** Another offence is to be considered too. */
        LINK
    }

    public CrimeRule {
        when = List.copyOf(when);
    }
}
