package sharpsword.gateway.console.transfer;

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

/** {@code /console/transfers}: criminal transfers that the reader's agency sends or receives. */
@Controller
final class TransferList {

    private static final List<String> COLUMNS =
            List.of("offence", "state", "light", "case", "agency", "to", "reportedAt");

    private static final ListPage PAGE = new ListPage(
            "/console/transfers",
            List.of(
                    Field.choice(
                                    "state",
                                    "REPORT_SUBMITTED",
                                    "APPROVED",
                                    "REJECTED",
                                    "SENT",
                                    "RECEIVED",
                                    "SUPPLEMENT_ASKED",
                                    "REROUTED",
                                    "RETURNED",
                                    "POLICE_FILED",
                                    "POLICE_REFUSED",
                                    "POLICE_WITHDRAWN",
                                    "EVIDENCE_HANDED_OVER",
                                    "RECONSIDERATION",
                                    "REFUSAL_UPHELD",
                                    "SUPERVISION_REQUESTED",
                                    "ENDED")
                            .optional(),
                    Field.of(ListPage.AS_OF, Field.Kind.DATE).optional()));

    private final Services services;

    TransferList(Services services) {
        this.services = services;
    }

    @GetMapping("/console/transfers")
    String list(@RequestParam Map<String, String> asked, @ModelAttribute("words") Words words, Model model) {
        ListOf<TransferLine> found = services.list(PAGE.question("/api/case/transfers", asked), TransferLine.class);
        List<Row> rows = found.items().stream().map(line -> row(line, words)).toList();
        model.addAttribute("stateGroup", "state.transfer");
        return PAGE.show(
                model,
                "nav.transfers",
                new Table(COLUMNS, rows, found.total(), ListPage.offset(asked), "empty.transfers"),
                asked);
    }

    private static Row row(TransferLine line, Words words) {
        return Row.of(
                Paths.of("/console/transfers/{id}", line.id()),
                Cell.text(line.offence()),
                Cell.state(words, TransferActions.FAMILY, line.state()),
                Cell.light(words, line.light()),
                Cell.text(line.caseNumber() == null ? "" : line.caseNumber()),
                Cell.text(words.agency(line.agency())),
                Cell.text(words.agency(line.to())),
                Cell.text(words.time(line.reportedAt())));
    }
}
