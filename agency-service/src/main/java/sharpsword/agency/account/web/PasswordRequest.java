package sharpsword.agency.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A password for the next login only; the realm's policy judges it. */
record PasswordRequest(@NotBlank @Size(max = 128) String password) {

    /** Never shown, also not by accident in a log. */
    @Override
    public String toString() {
        return "PasswordRequest[]";
    }
}
