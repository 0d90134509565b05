package sharpsword.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static sharpsword.scenarios.platform.Arriving.soon;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sharpsword.scenarios.TransferStory;
import sharpsword.scenarios.platform.OnAPlatform;

/** A transfer waits for the police of 渝北; their officer finds it and signs for it. */
@ExtendWith({OnAPlatform.class, InABrowser.class})
class TransferAcceptanceIntegrationTests {

    private static final String POLICE = "yubei.police";

    private static TransferStory story;

    @BeforeAll
    static void theAgencyIsAtWork() {
        story = TransferStory.inYubei();
    }

    @ParameterizedTest
    @EnumSource
    void thePoliceSignForATransfer(Screen screen) {
        String transfer = story.aTransferIsSent();
        try (Window window = Window.on(screen)) {
            window.logsInAs(POLICE, "/console/worklist");
            theOfficerFindsItInTheWorklist(window, transfer);
            theOfficerSignsForIt(window);
        }
    }

    private static void theOfficerFindsItInTheWorklist(Window window, String transfer) {
        Page page = window.page();
        Locator row = page.locator("tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("a[href='/console/transfers/" + transfer + "']")));
        LocatorAssertions.HasCountOptions onThisPage = new LocatorAssertions.HasCountOptions().setTimeout(5000);
        // The worklist follows events, so it may lag behind the sending; it offers only tasks that there are. A page
        // that
        // is still on its way while it is asked for anew fails the question, which is then asked again.
        soon().ignoreException(PlaywrightException.class).untilAsserted(() -> {
            page.reload();
            assertThat(page.locator("#filter-task option[value=SIGN_FOR_TRANSFER]"))
                    .hasCount(1, onThisPage);
            page.locator("#filter-task").selectOption("SIGN_FOR_TRANSFER");
            page.locator("form.ss-filters button").click();
            assertThat(row).hasCount(1, onThisPage);
        });
        assertThat(row).containsText("立即");
        window.isSound("worklist");
        row.getByRole(AriaRole.LINK).click();
        assertThat(page.locator(".ss-marks")).containsText("已移送");
        assertThat(page.locator("main")).containsText("渝北区人民检察院");
        assertThat(page.locator("main")).not().containsText("PSB-500112");
        window.isSound("transfer-sent");
    }

    private static void theOfficerSignsForIt(Window window) {
        Locator form = window.page()
                .locator(
                        "details",
                        new Page.LocatorOptions().setHas(window.page().locator("form[action$='/RECEIVE']")));
        form.locator("summary").click();
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(window.page().getByRole(AriaRole.STATUS)).containsText("签收");
        assertThat(window.page().locator(".ss-marks")).containsText("公安已签收");
        assertThat(window.page().locator("form[action$='/RECEIVE']")).hasCount(0);
        window.isSound("transfer-received");
    }
}
