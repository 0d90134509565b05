package sharpsword.scenarios.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a page complains about while it is used: violations of its content security policy, errors in its console, and
 * exceptions of its scripts. The policy is in force; our listeners come in beside it, by the browser's own door.
 */
final class Complaints {

    private static final String HEAR_OF_VIOLATIONS = """
            document.addEventListener('securitypolicyviolation', violation =>
                window.policyViolated(violation.violatedDirective + ' blocked ' + violation.blockedURI
                    + ' at ' + violation.sourceFile + ':' + violation.lineNumber));
            """;

    /** How Chromium writes that an answer was an error, also for a page that was meant to be refused. */
    private static final String ANSWERED_WITH_AN_ERROR = "Failed to load resource";

    private final List<String> heard = new ArrayList<>();
    private final Set<String> refusedPages = new HashSet<>();

    void listenTo(BrowserContext context) {
        context.exposeFunction("policyViolated", violation -> heard.add("CSP: " + violation[0]));
        context.addInitScript(HEAR_OF_VIOLATIONS);
    }

    void listenTo(Page page) {
        page.onResponse(this::rememberRefusedPage);
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> heard.add("script: " + error));
    }

    /** All so far, oldest first; none is remembered afterwards. */
    List<String> takeAll() {
        List<String> all = List.copyOf(heard);
        heard.clear();
        return all;
    }

    private void rememberRefusedPage(Response response) {
        if (response.status() >= 400 && response.request().isNavigationRequest()) {
            refusedPages.add(response.url());
        }
    }

    private void hear(ConsoleMessage message) {
        boolean aboutRefusedPage = message.text().startsWith(ANSWERED_WITH_AN_ERROR)
                && refusedPages.stream().anyMatch(message.location()::startsWith);
        if (message.type().equals("error") && !aboutRefusedPage) {
            heard.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }
}
