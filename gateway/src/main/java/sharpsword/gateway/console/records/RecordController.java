package sharpsword.gateway.console.records;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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
import sharpsword.gateway.edge.calls.RefusedByService;

/** {@code /console/{kind}}: records that belong to no single operation. */
@Controller
@RequestMapping("/console/{kind}")
final class RecordController {

    private final List<RecordKind<?, ?>> kinds;
    private final Records records;

    RecordController(List<RecordKind<?, ?>> kinds, Records records) {
        this.kinds = kinds;
        this.records = records;
    }

    @GetMapping
    String list(
            @PathVariable String kind,
            @RequestParam Map<String, String> asked,
            @ModelAttribute("reader") Reader reader,
            Model model) {
        return records.list(named(kind), asked, reader, model);
    }

    @PostMapping("/{action:[A-Z_]+}")
    String create(
            @PathVariable String kind,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> form,
            @ModelAttribute("reader") Reader reader,
            Model model,
            HttpServletResponse response) {
        return records.create(named(kind), action, form, reader, model, response);
    }

    /** Where a refused form for a new one leaves the browser; reading it leads back to the list. */
    @GetMapping("/{action:[A-Z_]+}")
    String backToList(@PathVariable String kind) {
        return "redirect:" + named(kind).place().page();
    }

    @GetMapping("/{id:.*[^A-Z_].*}")
    String show(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String done,
            @ModelAttribute("reader") Reader reader,
            Model model) {
        return records.show(named(kind), id, asOf, done, reader, model);
    }

    /** Where a refused form leaves the browser; reading it leads back to the record. */
    @GetMapping("/{id}/{action:[A-Z_]+}")
    String backToRecord(@PathVariable String kind, @PathVariable String id) {
        return "redirect:" + named(kind).place().page(id);
    }

    @PostMapping("/{id}/{action}")
    String act(
            @PathVariable String kind,
            @PathVariable String id,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> form,
            @ModelAttribute("reader") Reader reader,
            Model model,
            HttpServletResponse response) {
        return records.act(named(kind), id, action, form, reader, model, response);
    }

    private RecordKind<?, ?> named(String name) {
        return kinds.stream()
                .filter(kind -> kind.place().name().equals(name))
                .findFirst()
                .orElseThrow(() -> RefusedByService.unknown("kind-unknown"));
    }
}
