package sharpsword.gateway.console.transfer;

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
import org.springframework.web.bind.annotation.RequestParam;
import sharpsword.gateway.console.page.Acting;
import sharpsword.gateway.console.page.AsOf;
import sharpsword.gateway.console.page.RecordPage;
import sharpsword.gateway.console.page.RefusedForm;
import sharpsword.gateway.console.page.TimelineEntry;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.edge.calls.Paths;
import sharpsword.gateway.edge.calls.RefusedByService;
import sharpsword.gateway.edge.calls.Services;

/** {@code /console/transfers/{id}}: one transfer, for the agency that sends it and the police who take it. */
@Controller
final class TransferPages {

    private static final String RECORD = "/api/case/transfers/{id}";

    private final Services services;
    private final Acting acting;

    TransferPages(Services services, Acting acting) {
        this.services = services;
        this.acting = acting;
    }

    @GetMapping("/console/transfers/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String done,
            @ModelAttribute("words") Words words,
            Model model) {
        return page(id, AsOf.instant(asOf), done, words, model);
    }

    @PostMapping("/console/transfers/{id}/{action}")
    String act(
            @PathVariable String id,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> form,
            @ModelAttribute("words") Words words,
            Model model,
            HttpServletResponse response) {
        try {
            acting.send(TransferActions.ALL.require(action), Paths.of(RECORD, id), form);
            return "redirect:" + Paths.of("/console/transfers/{id}?done=transfer.{action}", id, action);
        } catch (RefusedByService refused) {
            RefusedForm.on(model, response, action, form, refused);
            return page(id, "", null, words, model);
        }
    }

    private String page(String id, String asOf, @Nullable String done, Words words, Model model) {
        String record = Paths.of(RECORD, id);
        TransferView view = services.read(Paths.with(record, Map.of("asOf", asOf)), TransferView.class);
        TimelineEntry[] timeline = services.read(record + "/timeline", TimelineEntry[].class);
        RecordPage page = new RecordPage(
                        words, view.offence(), Paths.of("/console/transfers/{id}", id), view.revision())
                .below(words.say("nav.transfers"), "/console/transfers")
                .state(TransferActions.FAMILY, view.state());
        if (!view.light().equals("UNKNOWN")) {
            page.light(view.light());
        }
        new TransferSections(view, words).on(page);
        return page.clocks(view.clocks())
                .timeline(List.of(timeline))
                .actions(TransferActions.possible(view, words.isChinese()))
                .show(model, done);
    }
}
