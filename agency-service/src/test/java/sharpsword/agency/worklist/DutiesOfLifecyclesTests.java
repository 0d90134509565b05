package sharpsword.agency.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Somebody has a duty in every state of the lifecycles of other services from which a step leads on, and nobody in the
 * others. The states are read from the diagrams of the READMEs, which their owners compare with their transition tables.
 */
class DutiesOfLifecyclesTests {

    private static final Pattern DIAGRAM = Pattern.compile("(?s)stateDiagram-v2\n(.*?)```");
    private static final Pattern STEP = Pattern.compile("(?m)^ +([A-Z_]+) --> ([A-Z_]+): ");

    /**
     * The last column names the states in which one waits for others: the police and the court bring the criminal case to
     * its end, the other operation takes a lead over by itself, and a problem that is written off comes back only if it is
     * found again.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            case     | ../case-service/README.md               | PRELIM_REVIEW    | ''
            transfer | ../case-service/README.md               | REPORT_SUBMITTED | EVIDENCE_HANDED_OVER
            lead     | ../campaign-service/operation/README.md | REGISTERED       | DISPATCHED_AWAY
            problem  | ../campaign-service/operation/README.md | PLAN_FILED       | WRITTEN_OFF
            """)
    void everyStateThatLeadsOnIsADuty(String family, Path readme, String known, String waiting) throws IOException {
        Set<String> leadOn = DIAGRAM.matcher(Files.readString(readme))
                .results()
                .map(diagram -> statesThatLeadOn(diagram.group(1)))
                .filter(states -> states.contains(known))
                .findFirst()
                .orElseThrow();
        assertThat(leadOn).containsAll(words(waiting));
        leadOn.removeAll(words(waiting));

        assertThat(statesWithDuty(family)).containsExactlyInAnyOrderElementsOf(leadOn);
    }

    private static Set<String> statesThatLeadOn(String diagram) {
        return STEP.matcher(diagram)
                .results()
                .filter(step -> !step.group(1).equals(step.group(2)))
                .map(step -> step.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> statesWithDuty(String family) {
        return Duties.ROWS.stream()
                .filter(duty -> duty.type().equals(family + ".*"))
                .map(Duty::state)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
