package sharpsword.gateway.console.worklist;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.edge.calls.NoAnswer;
import sharpsword.gateway.edge.calls.Paths;
import sharpsword.gateway.edge.calls.RefusedByService;
import sharpsword.gateway.edge.calls.Services;

/** {@code /console/worklist/urgent}: the beginning of the reader's worklist, which the start page puts into itself. */
@Controller
final class UrgentWork {

    private static final Logger LOG = LoggerFactory.getLogger(UrgentWork.class);
    private static final String LINES = "5";

    private final Services services;

    UrgentWork(Services services) {
        this.services = services;
    }

    /** The part of a page, with a sentence in place of the lines when they cannot be read now. */
    @GetMapping("/console/worklist/urgent")
    String show(@ModelAttribute("words") Words words, Model model) {
        try {
            model.addAttribute("counts", services.read(WorklistPage.API + "/counts", Counts.class));
            String question = Paths.with(WorklistPage.API, Map.of("limit", LINES));
            model.addAttribute("table", ItemTable.of(services.list(question, Item.class), 0, words));
        } catch (NoAnswer | RefusedByService unread) {
            LOG.warn("The start page comes without work: {}", unread.getMessage());
        }
        return "console/urgent";
    }
}
