package sharpsword.operation.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sharpsword.access.Refusal;
import sharpsword.operation.officer.Officer;

/** The rules about the team of an inspection, each with its article. */
public enum TeamRule {
    /** Administrative Penalty Law, Art. 42; Measures for Penalties (部令30号), Art. 10: at least two officers. */
    AT_LEAST_TWO {
        @Override
        Optional<Refusal> objection(List<Officer> team, LocalDate day) {
            long distinct = team.stream().map(Officer::id).distinct().count();
            return distinct >= 2 && distinct == team.size()
                    ? Optional.empty()
                    : Optional.of(Refusal.rule("inspection-two-officers")
                            .at("officers")
                            .with("officers", distinct));
        }
    },
    /** Administrative Penalty Law, Art. 42 and 55: each officer holds a certificate that is valid on the day. */
    CERTIFIED {
        @Override
        Optional<Refusal> objection(List<Officer> team, LocalDate day) {
            return team.stream()
                    .filter(officer -> !officer.isCertifiedOn(day))
                    .findFirst()
                    .map(officer -> Refusal.rule("inspection-certificate-invalid")
                            .at("officers")
                            .with("officer", officer.id())
                            .with("day", day));
        }
    };

    abstract Optional<Refusal> objection(List<Officer> team, LocalDate day);

    /**
     * Refuses a team that breaks a rule.
     *
     * @throws sharpsword.access.RefusedException {@code inspection-two-officers}, {@code inspection-certificate-invalid}
     */
    static void require(List<Officer> team, LocalDate day) {
        for (TeamRule rule : values()) {
            rule.objection(team, day).ifPresent(refusal -> {
                throw refusal.asException();
            });
        }
    }
}
