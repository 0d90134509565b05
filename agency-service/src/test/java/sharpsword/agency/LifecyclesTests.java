package sharpsword.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import sharpsword.agency.directory.Agency;
import sharpsword.agency.directory.AgencyLife;
import sharpsword.agency.officer.OfficerLife;
import sharpsword.agency.officer.Standing;
import sharpsword.agency.team.TeamLife;
import sharpsword.agency.team.TeamState;

/** The transition tables, and the diagrams that the README draws from them. */
class LifecyclesTests {

    @Test
    void agenciesTakeTheirRowsAndNoOthers() {
        Tables.walk(AgencyLife.TABLE, Agency.State.class, AgencyLife.Action.class);
    }

    @Test
    void officersTakeTheirRowsAndNoOthers() {
        Tables.walk(OfficerLife.TABLE, Standing.class, OfficerLife.Action.class);
    }

    @Test
    void teamsTakeTheirRowsAndNoOthers() {
        Tables.walk(TeamLife.TABLE, TeamState.class, TeamLife.Action.class);
    }

    @Test
    void theReadmeDrawsTheTables() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(readme)
                .contains(AgencyLife.TABLE.diagram())
                .contains(OfficerLife.TABLE.diagram())
                .contains(TeamLife.TABLE.diagram());
    }
}
