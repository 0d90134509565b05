package sharpsword.scenarios.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import sharpsword.scenarios.platform.Platform;

/**
 * A window in which one person uses the platform; nobody else's cookies are in it.
 *
 * @param screen how large it is
 * @param page what is shown
 * @param complaints what pages complained about since the last look
 */
record Window(Screen screen, Page page, Complaints complaints) implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final double PATIENCE_MILLIS = 30_000;
    static final String DEMO_PASSWORD = "Yanshi-Demo-2024";

    static Window on(Screen screen) {
        return open(screen, true);
    }

    /** A window whose owner switched scripts off. */
    static Window withoutScripts(Screen screen) {
        return open(screen, false);
    }

    private static Window open(Screen screen, boolean scripts) {
        BrowserContext context = InABrowser.running()
                .newContext(new NewContextOptions()
                        .setBaseURL(Platform.running().gateway().toString())
                        .setViewportSize(screen.width(), screen.height())
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(scripts));
        Complaints complaints = new Complaints();
        complaints.listenTo(context);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        Page page = context.newPage();
        complaints.listenTo(page);
        return new Window(screen, page, complaints);
    }

    void opens(String path) {
        page.navigate(path);
    }

    /** Fills in the form of Keycloak that is shown. */
    void entersLogin(String login, String password) {
        page.locator("#username").fill(login);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    /** Asks for a page of the console, logs in on the way, and sees the page. */
    void logsInAs(String login, String path) {
        opens(path);
        entersLogin(login, DEMO_PASSWORD);
        page.waitForURL(url -> url.startsWith(Platform.running().gateway() + path));
    }

    /** Keeps a picture of the page, and checks that nobody is shut out of it and that it complains about nothing. */
    void isSound(String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + screen.width() + ".png"))
                .setFullPage(true));
        assertThat(complaints.takeAll()).as("complaints of %s", name).isEmpty();
        assertThat(Barriers.of(page)).as("barriers of %s", name).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels that %s is wider than the screen", name)
                .isEqualTo(0);
        complaints.takeAll();
    }

    @Override
    public void close() {
        page.context().close();
    }
}
