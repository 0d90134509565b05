package sharpsword.agency.officer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import sharpsword.agency.officer.Certificate;

/** A certificate as a request names it. */
record CertificateRequest(
        @NotBlank @Size(max = 40) String number, @NotNull LocalDate validTo) {

    Certificate certificate() {
        return new Certificate(number.strip(), validTo);
    }
}
