package sharpsword.agency.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sharpsword.access.Caller;
import sharpsword.access.Role;
import sharpsword.agency.AgencyPlatform;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.Documents;
import sharpsword.messaging.document.Happening;
import sharpsword.reference.deadline.ChinaTime;

/** The job that lets deputyships begin and end. */
class TurningDeputiesIntegrationTests extends AgencyPlatform {

    @Autowired
    private TurningDeputies turning;

    @Autowired
    private Documents<Officer> officers;

    @Autowired
    private Clock clock;

    @Test
    void aDeputyshipWhoseDayHasComeBegins() {
        LocalDate today = today();
        String id = asItStood(new Deputyship("head", today, today), today.minusDays(1));

        turning.turnAll();

        Officer acting = officers.findEntrusted(id).orElseThrow().value();
        assertThat(acting.roles()).containsExactlyInAnyOrder(Role.UNIT_HEAD, Role.LEGAL_REVIEWER);
        assertThat(acting.nextAt()).isEqualTo(ChinaTime.startOf(today.plusDays(1)));
    }

    @Test
    void aDeputyshipWhoseDaysAreOverEnds() {
        LocalDate yesterday = today().minusDays(1);
        String id = asItStood(new Deputyship("head", yesterday, yesterday), yesterday);

        turning.turnAll();

        Officer former = officers.findEntrusted(id).orElseThrow().value();
        assertThat(former.roles()).containsExactly(Role.LEGAL_REVIEWER);
        assertThat(former.deputyship()).isNull();
        assertThat(former.nextAt()).isNull();
    }

    /** Writes an officer as the register knew them on an earlier day. */
    private String asItStood(Deputyship deputyship, LocalDate day) {
        String id = UUID.randomUUID().toString();
        Officer officer = new Officer(
                        id,
                        "测试·代理",
                        "test." + id.substring(0, 8),
                        "DET-500243",
                        "500243",
                        null,
                        Set.of(),
                        null,
                        Set.of(),
                        Standing.ACTIVE,
                        null,
                        Set.of("A:DET-500243"))
                .standing(Set.of(Role.LEGAL_REVIEWER), deputyship, day);
        officers.create(
                        Command.of(Caller.service("agency-service"), id, id, null),
                        id,
                        moment -> Decision.accept(officer, Happening.kept("register")))
                .orRefuse();
        return id;
    }

    private LocalDate today() {
        return ChinaTime.dateOf(clock.instant());
    }
}
