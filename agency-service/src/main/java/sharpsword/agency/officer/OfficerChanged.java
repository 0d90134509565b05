package sharpsword.agency.officer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.access.Role;
import sharpsword.messaging.document.Happening;

/**
 * What others are told about an officer: the state after any change, without the name.
 *
 * @param roles codes of the roles in force
 * @param deputyFor head for whom they act now, or absent
 * @param certificateValidTo last day of the certificate, or absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfficerChanged(
        String officer,
        String login,
        String agency,
        String district,
        List<String> roles,
        Standing standing,
        @Nullable String deputyFor,
        @Nullable LocalDate certificateValidTo) {

    static final String TYPE = "officer.changed.v1";

    static Happening told(String action, Officer officer) {
        Deputyship deputyship = officer.deputyship();
        Certificate certificate = officer.certificate();
        return Happening.told(
                action,
                TYPE,
                new OfficerChanged(
                        officer.id(),
                        officer.login(),
                        officer.agency(),
                        officer.district(),
                        officer.roles().stream().map(Role::code).toList(),
                        officer.standing(),
                        deputyship == null || !officer.actsForHead() ? null : deputyship.principal(),
                        certificate == null ? null : certificate.validTo()));
    }
}
