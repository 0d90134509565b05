package sharpsword.campaign.enterprise;

import java.util.Locale;
import sharpsword.access.Refusal;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, the last of which checks the others.
 *
 * @param value the code in capitals
 */
public record Uscc(String value) {

    /** No I, O, S, V, Z. The place of a character is its number. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;
    private static final int MODULUS = 31;
    private static final int BASE = 3;

    public Uscc {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a unified social credit code: " + value);
        }
    }

    /**
     * Reads a code as people type it.
     *
     * @throws sharpsword.access.RefusedException {@code uscc-invalid}
     */
    public static Uscc of(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (!isValid(code)) {
            throw Refusal.rule("uscc-invalid").at("uscc").with("uscc", code).asException();
        }
        return new Uscc(code);
    }

    /** Whether the last character is the one that the first 17 ask for. */
    public static boolean isValid(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && code.charAt(LENGTH - 1) == checkCharacter(code.substring(0, LENGTH - 1));
    }

    /**
     * The check character of the first 17, weighted with 3 to the power of the place, modulo 31.
     *
     * @throws IllegalArgumentException if they are not 17 characters of the alphabet
     */
    public static char checkCharacter(String first) {
        if (first.length() != LENGTH - 1) {
            throw new IllegalArgumentException("A check character belongs to 17 characters, not " + first.length());
        }
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < first.length(); place++) {
            int number = ALPHABET.indexOf(first.charAt(place));
            if (number < 0) {
                throw new IllegalArgumentException("Not a character of the code: " + first.charAt(place));
            }
            sum += number * weight;
            weight = weight * BASE % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    @Override
    public String toString() {
        return value;
    }
}
