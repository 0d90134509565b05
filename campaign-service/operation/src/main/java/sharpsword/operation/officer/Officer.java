package sharpsword.operation.officer;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What this service knows of an officer.
 *
 * @param id identifier that agency-service gave
 * @param agency code of the agency
 * @param district code of the agency's district
 * @param roles codes of roles
 * @param active whether the officer is in service
 * @param certifiedTo last day on which the law-enforcement certificate (执法证) is valid; null if there is none
 */
public record Officer(
        String id,
        String agency,
        String district,
        Set<String> roles,
        boolean active,
        @Nullable LocalDate certifiedTo) {

    public Officer {
        roles = Set.copyOf(roles);
    }

    /** Administrative Penalty Law, Art. 42: officers must hold a law-enforcement certificate. */
    public boolean isCertifiedOn(LocalDate day) {
        return certifiedTo != null && !day.isAfter(certifiedTo);
    }
}
