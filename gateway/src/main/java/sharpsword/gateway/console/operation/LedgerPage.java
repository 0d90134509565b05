package sharpsword.gateway.console.operation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import sharpsword.gateway.console.page.Cell;
import sharpsword.gateway.console.page.Field;
import sharpsword.gateway.console.page.ListPage;
import sharpsword.gateway.console.page.Row;
import sharpsword.gateway.console.page.Table;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.edge.calls.ListOf;
import sharpsword.gateway.edge.calls.Services;

/** {@code /console/operations/{slug}/ledger}: the rectification ledger (整改台账), the most pressing first. */
@Controller
final class LedgerPage {

    private static final List<String> COLUMNS =
            List.of("light", "site", "finding", "state", "dueOn", "responsibleUnit", "supervisingUnit", "complete");

    private final Services services;
    private final Operations operations;

    LedgerPage(Services services, Operations operations) {
        this.services = services;
        this.operations = operations;
    }

    @GetMapping("/console/operations/{slug}/ledger")
    String show(
            @PathVariable String slug,
            @RequestParam Map<String, String> asked,
            @ModelAttribute("words") Words words,
            Model model) {
        Profile profile = operations.profile(slug);
        ListPage page = new ListPage(
                Operations.page(slug, "ledger"),
                List.of(
                        Field.choice("overdue", "true").optional(),
                        Field.choice("severity", "MINOR", "GENERAL", "SERIOUS").optional(),
                        Field.of(ListPage.AS_OF, Field.Kind.DATE).optional()));
        ListOf<OperationViews.Problem> found =
                services.list(page.question(Operations.api(slug, "problems"), asked), OperationViews.Problem.class);
        List<Row> rows =
                found.items().stream().map(one -> row(profile, one, words)).toList();
        OperationTabs.on(model, slug, profile.title(words.isChinese()));
        Table table = new Table(COLUMNS, rows, found.total(), ListPage.offset(asked), "empty.ledger");
        return page.show(model, "nav.ledger", table, asked);
    }

    private static Row row(Profile profile, OperationViews.Problem one, Words words) {
        OperationViews.Finding found = one.finding();
        return Row.of(
                Operations.page(profile.slug(), "problems", one.id()),
                Cell.light(words, one.light()),
                Cell.text(one.enterpriseName() == null ? one.siteName() : one.enterpriseName()),
                Cell.text(profile.titleOf(found.category(), found.title(), words.isChinese())),
                Cell.state(words, "problem", one.state()),
                Cell.text(words.day(one.dueOn())),
                Cell.text(text(one.duty().responsibleUnit())),
                Cell.text(text(one.duty().supervisingUnit())),
                Cell.text(one.completeness().percent() + "%"));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
