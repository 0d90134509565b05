package sharpsword.reference.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.reference.Fixture.at;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.access.Refusal;
import sharpsword.reference.BuiltInPackages;

class ExtendingTests {

    private final Extending extending = Extending.by(BuiltInPackages.load());

    /** Every clock starts on 2024-01-10; "granted" counts earlier extensions. */
    @ParameterizedTest
    @CsvSource({
        "DECISION, 0, 30, CALENDAR_DAY, 2024-03-01T10:00, none",
        "DECISION, 1, 30, CALENDAR_DAY, 2024-05-08T10:00, none",
        "DECISION, 2, 1, CALENDAR_DAY, 2024-05-08T10:00, extension-not-foreseen",
        "DECISION, 0, 31, CALENDAR_DAY, 2024-03-01T10:00, extension-too-long",
        "DECISION, 0, 5, WORKING_DAY, 2024-03-01T10:00, extension-too-long",
        "DECISION, 0, 30, CALENDAR_DAY, 2024-04-09T23:00, none",
        "DECISION, 0, 30, CALENDAR_DAY, 2024-04-10T00:00, extension-after-expiry",
        "STATEMENT, 0, 1, WORKING_DAY, 2024-01-11T10:00, extension-not-foreseen",
        "RESTRICTION_TERM, 0, 3, MONTH, 2024-04-01T10:00, none",
        "UNKNOWN, 0, 3, MONTH, 2024-04-01T10:00, extension-not-foreseen"
    })
    void answers(String rule, int granted, int amount, DayUnit unit, String grantedAt, String expected) {
        List<Extension> before = new ArrayList<>();
        for (int i = 0; i < granted; i++) {
            before.add(new Extension(new Term(30, unit), "UNIT_HEAD", at("2024-03-01T10:00")));
        }
        RunningDeadline running = new RunningDeadline("x", rule, at("2024-01-10T15:00"), List.of(), before);

        var objection = extending.objection(running, new Extension(new Term(amount, unit), "UNIT_HEAD", at(grantedAt)));

        assertThat(objection.map(Refusal::code).orElse("none")).isEqualTo(expected);
    }
}
