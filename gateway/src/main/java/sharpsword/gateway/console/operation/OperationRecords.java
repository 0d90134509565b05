package sharpsword.gateway.console.operation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sharpsword.gateway.console.records.Reader;
import sharpsword.gateway.console.records.Records;
import sharpsword.gateway.edge.calls.RefusedByService;

/** {@code /console/operations/{slug}/{kind}}: leads, inspections and problems of one operation. */
@Controller
@RequestMapping("/console/operations/{slug}/{kind:[a-z-]+}")
final class OperationRecords {

    private final Operations operations;
    private final Records records;

    OperationRecords(Operations operations, Records records) {
        this.operations = operations;
        this.records = records;
    }

    @GetMapping
    String list(
            @PathVariable String slug,
            @PathVariable String kind,
            @RequestParam Map<String, String> asked,
            @ModelAttribute("reader") Reader reader,
            Model model) {
        return records.list(kind(slug, kind), asked, reader, model);
    }

    @PostMapping("/{action:[A-Z_]+}")
    String create(
            @PathVariable String slug,
            @PathVariable String kind,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> form,
            @ModelAttribute("reader") Reader reader,
            Model model,
            HttpServletResponse response) {
        return records.create(kind(slug, kind), action, form, reader, model, response);
    }

    /** Where a refused form for a new one leaves the browser; reading it leads back to the list. */
    @GetMapping("/{action:[A-Z_]+}")
    String backToList(@PathVariable String slug, @PathVariable String kind) {
        return "redirect:" + Operations.page(slug, kind);
    }

    @GetMapping("/{id:.*[^A-Z_].*}")
    String show(
            @PathVariable String slug,
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String done,
            @ModelAttribute("reader") Reader reader,
            Model model) {
        return records.show(kind(slug, kind), id, asOf, done, reader, model);
    }

    /** Where a refused form leaves the browser; reading it leads back to the record. */
    @GetMapping("/{id}/{action:[A-Z_]+}")
    String backToRecord(@PathVariable String slug, @PathVariable String kind, @PathVariable String id) {
        return "redirect:" + Operations.page(slug, kind, id);
    }

    @PostMapping("/{id}/{action}")
    String act(
            @PathVariable String slug,
            @PathVariable String kind,
            @PathVariable String id,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> form,
            @ModelAttribute("reader") Reader reader,
            Model model,
            HttpServletResponse response) {
        return records.act(kind(slug, kind), id, action, form, reader, model, response);
    }

    private OperationKind<?> kind(String slug, String name) {
        Supplier<Profile> profile = () -> operations.profile(slug);
        return switch (name) {
            case "leads" -> new Leads(slug, profile);
            case "inspections" -> new Inspections(slug, profile);
            case "problems" -> new Problems(slug, profile);
            default -> throw RefusedByService.unknown("kind-unknown");
        };
    }
}
