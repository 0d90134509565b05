package sharpsword.agency.officer;

import java.time.LocalDate;

/**
 * Certificate of qualification for administrative enforcement (行政执法证).
 *
 * @param number number on the certificate
 * @param validTo last day on which it is valid
 */
public record Certificate(String number, LocalDate validTo) {

    public boolean isValidOn(LocalDate day) {
        return !day.isAfter(validTo);
    }
}
