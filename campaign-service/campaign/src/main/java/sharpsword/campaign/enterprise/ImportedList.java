package sharpsword.campaign.enterprise;

import java.util.Map;
import java.util.Set;
import sharpsword.access.Visibility;
import sharpsword.messaging.document.Aggregate;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Decision;
import sharpsword.messaging.document.DocumentType;
import sharpsword.messaging.document.Happening;

/**
 * A list of firms that somebody imported. It is written before any of its firms, so that another list under the same
 * Idempotency-Key is known as such whichever firms are on it. It never changes.
 *
 * @param rows firms on the list
 */
record ImportedList(String id, Set<String> visibleTo, int rows) implements Aggregate {

    static final DocumentType<ImportedList> TYPE = DocumentType.of("enterprise_lists", ImportedList.class);

    ImportedList {
        visibleTo = Set.copyOf(visibleTo);
    }

    static Decision<ImportedList> taken(Command command, int rows) {
        Set<String> visibleTo = Visibility.nobody()
                .officer(command.caller().officer().officerId())
                .keys();
        return Decision.accept(
                new ImportedList(command.newId(), visibleTo, rows), Happening.kept("import", Map.of("rows", rows)));
    }
}
