package sharpsword.casework.transfer;

import org.jspecify.annotations.Nullable;
import sharpsword.casework.party.By;

/**
 * One line of the materials checklist as it was filled in.
 *
 * @param code code of the line, for example {@code TRANSFER_LETTER}
 * @param title title of the paper; null where it is stated that there is none
 * @param sha256 hash of the file in hexadecimal; null where there is no paper
 * @param noneBecause why there is no such paper; null where there is one
 */
public record Material(
        String code,
        @Nullable String title,
        @Nullable String sha256,
        @Nullable String noneBecause,
        By by) {

    /** Whether a paper is there, not only the statement that there is none. */
    public boolean isPaper() {
        return sha256 != null;
    }
}
