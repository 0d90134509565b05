package sharpsword.gateway.console.worklist;

import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import sharpsword.gateway.console.page.Table;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.edge.calls.NoAnswer;
import sharpsword.gateway.edge.calls.Paths;
import sharpsword.gateway.edge.calls.RefusedByService;
import sharpsword.gateway.edge.calls.Services;

/** The beginning of the reader's worklist, for pages that show something else as well. */
@Component
public class UrgentWork {

    private static final Logger LOG = LoggerFactory.getLogger(UrgentWork.class);
    private static final String LINES = "5";

    private final Services services;

    UrgentWork(Services services) {
        this.services = services;
    }

    /**
     * The most urgent things to do, and how many there are in all.
     *
     * @param total how many there are
     * @param overdue how many of them are past their deadline
     */
    public record Glance(long total, long overdue, Table table) {}

    /** Reads the beginning; empty when it cannot be read now, since the page has more to show. */
    public Optional<Glance> read(Words words) {
        try {
            Counts counts = services.read(WorklistPage.API + "/counts", Counts.class);
            String question = Paths.with(WorklistPage.API, Map.of("limit", LINES));
            Table table = ItemTable.of(services.list(question, Item.class), 0, words);
            return Optional.of(new Glance(counts.total(), counts.overdue(), table));
        } catch (NoAnswer | RefusedByService unread) {
            LOG.warn("A start page comes without its worklist: {}", unread.getMessage());
            return Optional.empty();
        }
    }
}
