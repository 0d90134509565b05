package sharpsword.scenarios.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sharpsword.launcher.process.Programs;

/** The one browser process of all browser tests: the Chromium of this machine, never one that is downloaded. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * Starts it.
     *
     * @throws IllegalStateException when there is none, with what to install
     */
    static Chromium started() {
        Path program = program();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // No sandbox: it asks for kernel rights that a container does not give, and only our own pages are opened.
        LaunchOptions options = new LaunchOptions()
                .setExecutablePath(program)
                .setChromiumSandbox(false)
                .setArgs(List.of("--disable-gpu", "--disable-quic", "--disable-background-networking"));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    private static Path program() {
        return NAMES.stream()
                .map(Programs::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Browser tests need Chromium and Chinese fonts, and none of "
                                + NAMES + " is on the PATH. As root: apt-get install chromium fonts-noto-cjk"));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
