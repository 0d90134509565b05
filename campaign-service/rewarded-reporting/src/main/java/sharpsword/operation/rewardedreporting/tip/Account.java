package sharpsword.operation.rewardedreporting.tip;

import org.jspecify.annotations.Nullable;
import sharpsword.operation.desk.Place;

/**
 * What a tip says, without a word about who says it.
 *
 * @param matter code of the matter
 * @param target firm or person that it is about, as the tipster names it
 * @param address where it happens; null if only shown on the map
 * @param content what happens
 */
public record Account(
        TipKind kind,
        String matter,
        String district,
        @Nullable String target,
        @Nullable String address,
        @Nullable Place place,
        String content) {

    /** Whether somebody who looks for it can find it. */
    public boolean isLocatable() {
        return isGiven(target) || isGiven(address) || place != null;
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
