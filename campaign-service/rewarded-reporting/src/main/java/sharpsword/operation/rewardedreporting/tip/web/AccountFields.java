package sharpsword.operation.rewardedreporting.tip.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.desk.Place;
import sharpsword.operation.rewardedreporting.seal.Identity;
import sharpsword.operation.rewardedreporting.tip.Account;
import sharpsword.operation.rewardedreporting.tip.TipKind;

/** What a tip says. The form asks not to write names or telephone numbers into {@code content}; they belong into contact. */
record AccountFields(
        @NotNull TipKind kind,
        @NotBlank @Size(max = 40) String matter,
        @NotBlank @Pattern(regexp = "[0-9A-Z-]{6,20}") String district,
        @Nullable @Size(max = 200) String target,
        @Nullable @Size(max = 200) String address,
        @Nullable Place place,
        @NotBlank @Size(max = 4000) String content,
        @Nullable @Valid Contact contact) {

    /** Who hands it in; goes under the seal and nowhere else. */
    record Contact(
            @Nullable @Size(max = 60) String name,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 200) String address) {

        @Override
        public String toString() {
            return "contact";
        }
    }

    Account account() {
        return new Account(kind, matter, district, target, address, place, content);
    }

    Identity identity() {
        return contact == null ? Identity.NONE : new Identity(contact.name(), contact.phone(), contact.address(), null);
    }

    @Override
    public String toString() {
        return "tip";
    }
}
