package sharpsword.gateway.console.docket;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import sharpsword.gateway.console.page.Cell;
import sharpsword.gateway.console.page.Field;
import sharpsword.gateway.console.page.ListPage;
import sharpsword.gateway.console.page.Row;
import sharpsword.gateway.console.page.Table;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.edge.calls.ListOf;
import sharpsword.gateway.edge.calls.Paths;
import sharpsword.gateway.edge.calls.Services;

/** {@code /console/cases}: the cases that the reader may see, with their colours as of a day. */
@Controller
final class CaseList {

    private static final List<String> COLUMNS =
            List.of("case", "state", "light", "due", "operation", "district", "violation");

    private static final ListPage PAGE = new ListPage(
            "/console/cases",
            List.of(
                    Field.of("q", Field.Kind.TEXT).optional(),
                    Field.choice(
                                    "state",
                                    "PRELIM_REVIEW",
                                    "FILED",
                                    "NOT_FILED",
                                    "TRANSFERRED_OUT",
                                    "FILING_REVOKED",
                                    "INVESTIGATING",
                                    "SUSPENDED",
                                    "TERMINATED",
                                    "INVESTIGATION_DONE",
                                    "CLOSED")
                            .optional(),
                    Field.choice("light", "RED", "YELLOW", "GREEN").optional(),
                    Field.of(ListPage.AS_OF, Field.Kind.DATE).optional()));

    private final Services services;

    CaseList(Services services) {
        this.services = services;
    }

    @GetMapping("/console/cases")
    String list(@RequestParam Map<String, String> asked, @ModelAttribute("words") Words words, Model model) {
        ListOf<CaseLine> found = services.list(PAGE.question("/api/case/cases", asked), CaseLine.class);
        List<Row> rows = found.items().stream().map(line -> row(line, words)).toList();
        Table table = new Table(COLUMNS, rows, found.total(), ListPage.offset(asked), "empty.cases");
        model.addAttribute("stateGroup", "state.case");
        return PAGE.show(model, "nav.cases", table, asked);
    }

    private static Row row(CaseLine line, Words words) {
        String firm = line.enterpriseName() == null ? line.enterprise() : line.enterpriseName();
        String name = firm == null ? line.violation() : firm;
        return Row.of(
                Paths.of("/console/cases/{id}", line.id()),
                Cell.text(line.number() == null ? name : line.number() + " " + name),
                Cell.state(words, CaseActions.FAMILY, line.state()),
                Cell.light(words, line.light()),
                Cell.text(words.time(line.dueAt())),
                Cell.text(words.of("operation", line.operation())),
                Cell.text(words.district(line.district())),
                Cell.text(line.violation()));
    }
}
