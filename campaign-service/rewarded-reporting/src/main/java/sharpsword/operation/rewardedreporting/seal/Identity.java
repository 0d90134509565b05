package sharpsword.operation.rewardedreporting.seal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Who handed in a tip. Exists in memory only, between a request and the seal, or between the seal and the one officer to
 * whom it is shown.
 *
 * @param payout where a reward should go, as the tipster wrote it when claiming
 */
public record Identity(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String payout) {

    public static final Identity NONE = new Identity(null, null, null, null);

    /** Whether there is a real name and a way to reach its bearer. */
    @JsonIgnore
    public boolean isNamed() {
        return isGiven(name) && isGiven(phone);
    }

    Identity paidTo(String where) {
        return new Identity(name, phone, address, where);
    }

    /** Never the identity: it must not reach a log. */
    @Override
    public String toString() {
        return "identity";
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
