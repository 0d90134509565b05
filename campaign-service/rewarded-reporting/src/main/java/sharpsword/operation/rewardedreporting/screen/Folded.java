package sharpsword.operation.rewardedreporting.screen;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared: full-width forms, spaces, punctuation and case do not tell two of them apart. */
final class Folded {

    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Punct}（）、，。·]+");

    private Folded() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return NOISE.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
