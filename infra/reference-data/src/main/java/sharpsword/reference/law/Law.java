package sharpsword.reference.law;

import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.Mark;
import sharpsword.reference.data.Validity;

/**
 * One edition of a law, regulation, rule or interpretation.
 *
 * @param code short code, the same for all editions, for example {@code APL}
 * @param edition name of the edition, usually a year
 * @param title official Chinese title
 * @param rank where it stands in the order of norms
 * @param validity dates in force; the end is the day on which the next edition or the repealing law starts
 * @param repealedBy code of the law that repealed it; null if it was only revised or is in force
 * @param mark confidence in the dates
 */
public record Law(
        String code,
        String edition,
        String title,
        Rank rank,
        Validity validity,
        @Nullable String repealedBy,
        Mark mark) {

    /** Kind of norm. */
    public enum Rank {
        CODE,
        LAW,
        REGULATION,
        RULE,
        INTERPRETATION,
        DOCUMENT,
        /** No norm at all: a default of the platform. */
        SETTING
    }

    /** For example {@code APL 2021}. */
    public String version() {
        return code + " " + edition;
    }
}
