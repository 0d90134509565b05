package sharpsword.casework.party;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import sharpsword.casework.party.client.OfficerDirectory;

/**
 * Learns the names of officers whom a command names. It asks in the name of who names them: somebody of their own agency,
 * who may see them, while the police that get the file later may not.
 */
@Component
public class NamingOfficers {

    private final OfficerNames names;
    private final OfficerDirectory directory;

    NamingOfficers(OfficerNames names, OfficerDirectory directory) {
        this.names = names;
        this.directory = directory;
    }

    /** Asks for the names that are not known here. What the register does not tell now stays unknown. */
    public void learn(Collection<String> officers) {
        Map<String, String> known = names.of(Map.of(), officers);
        officers.stream().distinct().filter(id -> !known.containsKey(id)).forEach(id -> {
            String name = directory.officer(id).name();
            if (!name.isBlank()) {
                names.remember(id, name);
            }
        });
    }
}
