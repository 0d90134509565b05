package sharpsword.operation.enterprise;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Refusal;

/**
 * A unified social credit code (统一社会信用代码): 18 characters, the last of which checks the others.
 *
 * @param value the code in capitals
 */
public record Uscc(String value) {

    /** The alphabet of GB 32100-2015: no I, O, S, V, Z. Its order gives each character its number. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;
    private static final int MODULUS = 31;

    public Uscc {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a unified social credit code");
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
            throw Refusal.rule("uscc-invalid")
                    .at("enterprise")
                    .with("uscc", code)
                    .asException();
        }
        return new Uscc(code);
    }

    /**
     * The one form of a code as people type it; null where none is given.
     *
     * @throws sharpsword.access.RefusedException {@code uscc-invalid}
     */
    public static @Nullable String given(@Nullable String text) {
        return text == null ? null : of(text).value();
    }

    /** GB 32100-2015: the weighted sum of the first 17, with weights 3^(i-1) mod 31, and the check character is 0 mod 31. */
    public static boolean isValid(String code) {
        if (code.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH; i++) {
            int number = ALPHABET.indexOf(code.charAt(i));
            if (number < 0) {
                return false;
            }
            sum += i == LENGTH - 1 ? number : number * weight;
            weight = weight * 3 % MODULUS;
        }
        return sum % MODULUS == 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
