package sharpsword.operation.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.officer.Officer;

/**
 * An officer of the team, with agency and certificate as they were when the inspection was scheduled.
 *
 * @param officer identifier
 * @param certifiedTo last day on which the certificate is valid
 */
public record Member(
        String officer, String agency, @Nullable LocalDate certifiedTo) {

    static Member of(Officer officer) {
        return new Member(officer.id(), officer.agency(), officer.certifiedTo());
    }
}
