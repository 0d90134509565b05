package sharpsword.agency.worklist;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.deadline.Light;

/**
 * Something that waits for somebody.
 *
 * @param subject identifier of what it is about, in the service of its family
 * @param family {@code tip, lead, problem, filing, case} or {@code transfer}
 * @param task what has to be done
 * @param roles codes of the roles that may do it
 * @param agency agency that has to do it
 * @param operation operation it belongs to; empty if it belongs to none
 * @param state state of the subject
 * @param since when the subject came into this state
 * @param due until when it has to be done; null when nothing says so
 * @param light colour of the clock at the time that was asked for
 */
public record Item(
        String subject,
        String family,
        Task task,
        List<String> roles,
        String agency,
        String operation,
        String district,
        String enterprise,
        String state,
        Instant since,
        @Nullable Instant due,
        Light light) {

    public Item {
        roles = List.copyOf(roles);
    }
}
