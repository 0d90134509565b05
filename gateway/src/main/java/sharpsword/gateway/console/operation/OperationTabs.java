package sharpsword.gateway.console.operation;

import org.springframework.ui.Model;

/** The way between the pages of one operation. */
final class OperationTabs {

    private OperationTabs() {}

    static void on(Model model, String slug, String title) {
        model.addAttribute("slug", slug);
        model.addAttribute("operationTitle", title);
    }
}
