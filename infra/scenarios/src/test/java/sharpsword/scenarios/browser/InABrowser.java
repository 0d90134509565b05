package sharpsword.scenarios.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Starts the browser before the first class that needs it and ends it after the last. */
final class InABrowser implements BeforeAllCallback {

    private static final Namespace OURS = Namespace.create(InABrowser.class);
    private static final double PATIENCE_MILLIS = 30_000;
    private static Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Chromium.class, any -> Chromium.started(), Chromium.class);
        // Pages under load may be slow; five seconds, the default, is for a machine that does nothing else.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    /** The browser that runs. */
    static Browser running() {
        return chromium.browser();
    }
}
