package sharpsword.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
            window.isSound("worklist");
            theOfficerFindsItAmongThoseThatWait(window, transfer);
            theOfficerSignsForIt(window);
        }
    }

    private static void theOfficerFindsItAmongThoseThatWait(Window window, String transfer) {
        window.opens("/console/transfers?state=SENT");
        window.isSound("transfers");
        window.page().locator("a[href='/console/transfers/" + transfer + "']").click();
        assertThat(window.page().locator(".ss-marks")).containsText("已移送");
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
