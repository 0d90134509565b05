package sharpsword.reference.law;

import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.Mark;
import sharpsword.reference.data.Validity;

/**
 * An article that something can rest on.
 *
 * @param code stable code by which records cite it, for example {@code APL-60}
 * @param law code of the law
 * @param article number as printed, with paragraph and item, for example {@code 83(2)}
 * @param subject what it is about, for people
 * @param validity dates on which the number means this; never longer than the law is in force
 * @param successor code of the article that took its place; null if it is in force or none is known
 * @param mark confidence
 */
public record Article(
        String code,
        String law,
        String article,
        String subject,
        Validity validity,
        @Nullable String successor,
        Mark mark) {}
