package sharpsword.gateway.console.worklist;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import sharpsword.gateway.console.page.AsOf;
import sharpsword.gateway.console.page.Field;
import sharpsword.gateway.console.page.ListPage;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.edge.calls.ListOf;
import sharpsword.gateway.edge.calls.Paths;
import sharpsword.gateway.edge.calls.Services;

/** {@code /console/worklist}: what the reader has to do, the most urgent first. */
@Controller
final class WorklistPage {

    static final String API = "/api/agency/worklist";

    private final Services services;

    WorklistPage(Services services) {
        this.services = services;
    }

    @GetMapping("/console/worklist")
    String show(@RequestParam Map<String, String> asked, @ModelAttribute("words") Words words, Model model) {
        String moment = AsOf.instant(asked.get(ListPage.AS_OF));
        Counts counts = services.read(Paths.with(API + "/counts", Map.of(ListPage.AS_OF, moment)), Counts.class);
        ListPage page = page(counts);
        ListOf<Item> found = services.list(page.question(API, asked), Item.class);
        model.addAttribute("counts", counts);
        return page.show(model, "nav.worklist", ItemTable.of(found, ListPage.offset(asked), words), asked);
    }

    /** Only tasks that there are can be chosen. */
    private static ListPage page(Counts counts) {
        String[] tasks = new TreeMap<>(counts.tasks()).keySet().toArray(String[]::new);
        return new ListPage(
                "/console/worklist",
                List.of(
                        Field.choice("task", tasks).optional(),
                        Field.of(ListPage.AS_OF, Field.Kind.DATE).optional()));
    }
}
