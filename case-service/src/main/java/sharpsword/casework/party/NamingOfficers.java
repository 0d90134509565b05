package sharpsword.casework.party;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Learns the names of officers whom a command names. It asks in the name of who names them: somebody of their own agency,
 * who may see them, while the police that get the file later may not.
 */
@Component
public class NamingOfficers {

    private final OfficerNames names;
    private final FindOfficerName register;

    NamingOfficers(OfficerNames names, FindOfficerName register) {
        this.names = names;
        this.register = register;
    }

    /** Asks for the names that are not known here. What the register does not tell now stays unknown. */
    public void learn(Collection<String> officers) {
        Map<String, String> known = names.of(Map.of(), officers);
        officers.stream()
                .distinct()
                .filter(id -> !known.containsKey(id))
                .forEach(id -> register.of(id).ifPresent(name -> names.remember(id, name)));
    }
}
