package sharpsword.casework.party;

import java.util.Optional;

/** Asks the register of officers for a name, as the caller may see it. */
public interface FindOfficerName {

    /** The name; empty when the register hides the officer from the caller or cannot be asked now. */
    Optional<String> of(String officer);
}
