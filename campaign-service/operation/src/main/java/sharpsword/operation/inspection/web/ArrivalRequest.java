package sharpsword.operation.inspection.web;

import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;
import sharpsword.operation.desk.Place;

/**
 * The team is there. When it arrived is the time at which the command occurred.
 *
 * @param certificatesShown whether the certificates were shown; otherwise the party may refuse the check (Administrative
 *     Penalty Law, Art. 55)
 */
record ArrivalRequest(
        @AssertTrue boolean certificatesShown, @Nullable Place place) {}
