package sharpsword.agency.officer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sharpsword.agency.officer.Officer;
import sharpsword.agency.officer.Registration;

/** Somebody who is to be registered; {@code id} only where an older register or an account has one already. */
record RegistrationRequest(
        @Nullable @Pattern(regexp = Officer.ID) String id,
        @NotBlank @Size(max = 64) String name,
        @NotNull @Pattern(regexp = Officer.LOGIN) String login,
        @NotBlank String agency,
        @Valid @Nullable CertificateRequest certificate,
        @NotEmpty Set<@NotBlank String> roles) {

    Registration registration() {
        return new Registration(
                id,
                name.strip(),
                login,
                agency,
                certificate == null ? null : certificate.certificate(),
                RoleCodes.read(roles));
    }
}
