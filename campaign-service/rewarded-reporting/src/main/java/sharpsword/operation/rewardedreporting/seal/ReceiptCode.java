package sharpsword.operation.rewardedreporting.seal;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code by which a tipster comes back: 16 characters of Crockford's base 32 (80 bits). Shown once; only a keyed hash of
 * it is stored.
 */
public final class ReceiptCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int BITS = 5;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]+");

    private final String value;

    private ReceiptCode(String value) {
        this.value = value;
    }

    /** The code of the first 80 bits. */
    static ReceiptCode of(byte[] random) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(bits(random, i * BITS)));
        }
        return new ReceiptCode(text.toString());
    }

    /** What somebody typed: groups, case and the letters that look like digits do not matter. Anything else is a wrong code. */
    public static ReceiptCode typed(String text) {
        String plain = SEPARATORS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return new ReceiptCode(plain.replace('O', '0').replace('I', '1').replace('L', '1'));
    }

    /** In groups of four, as it is shown. */
    public String shown() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8, 12) + "-"
                + value.substring(12);
    }

    String value() {
        return value;
    }

    /** Never the code: it must not reach a log. */
    @Override
    public String toString() {
        return "receipt code";
    }

    private static int bits(byte[] bytes, int from) {
        int result = 0;
        for (int bit = from; bit < from + BITS; bit++) {
            result = (result << 1) | ((bytes[bit / 8] >> (7 - bit % 8)) & 1);
        }
        return result;
    }
}
