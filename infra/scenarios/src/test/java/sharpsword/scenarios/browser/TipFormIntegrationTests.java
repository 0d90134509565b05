package sharpsword.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sharpsword.scenarios.platform.OnAPlatform;

/** Somebody without an account hands in a tip, keeps the receipt code, and asks what became of it. */
@ExtendWith({OnAPlatform.class, InABrowser.class})
class TipFormIntegrationTests {

    private static final String TARGET = "演示·某塑料加工点";
    private static final String CONTENT = "演示数据：夜间有刺鼻气味，疑似焚烧废塑料。";

    @ParameterizedTest
    @EnumSource
    void aTipIsHandedInAndLookedUp(Screen screen) {
        try (Window window = Window.on(screen)) {
            window.opens("/tips");
            window.isSound("tip");
            fillIn(window.page(), CONTENT);
            submit(window.page());
            String receiptCode = receiptCode(window.page());
            window.isSound("tip-receipt");
            lookUp(window.page(), receiptCode);
            assertThat(window.page().locator("#tip-state")).hasText("已提交");
            window.isSound("tip-standing");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMissingIsSaidAtTheFieldAndNothingTypedIsLost(Screen screen) {
        try (Window window = Window.on(screen)) {
            window.opens("/tips");
            fillIn(window.page(), "   ");
            submit(window.page());
            assertThat(window.page().locator("#tip-content-wrong")).hasText("必填，不能为空白");
            assertThat(window.page().locator("#tip-content"))
                    .hasAttribute("aria-describedby", "tip-content-hint tip-content-wrong");
            assertThat(window.page().locator("#refusal")).isFocused();
            assertThat(window.page().locator("#tip-target")).hasValue(TARGET);
            assertThat(window.page().locator("#tip-district")).hasValue("500102");
            window.isSound("tip-refused");
        }
    }

    @Test
    void targetOrPlaceIsEnoughAndOneOfThemIsAskedFor() {
        try (Window window = Window.on(Screen.PHONE)) {
            window.opens("/tips");
            fillIn(window.page(), CONTENT);
            window.page().locator("#tip-target").fill(" ");
            window.page().locator("#tip-address").fill("");
            submit(window.page());
            assertThat(window.page()).hasURL(Pattern.compile("/tips$"));
            assertThat(window.page().locator("#tip-target:invalid")).isFocused();

            window.page().locator("#tip-address").fill("演示路2号");
            submit(window.page());
            receiptCode(window.page());
        }
    }

    @Test
    void onlyDistrictsOfTodayAreOffered() {
        try (Window window = Window.on(Screen.DESK)) {
            window.opens("/tips");
            Locator districts = window.page().locator("#tip-district");
            assertThat(districts.locator("option[value='NEW-LIANGJIANG']")).hasCount(1);
            assertThat(districts.locator("option[value='500112'], option[value='500000']"))
                    .hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongReceiptCodeTellsNothing(Screen screen) {
        try (Window window = Window.on(screen)) {
            lookUp(window.page(), "ABCD-EFGH-JKMN-PQRS");
            assertThat(window.page().locator("#refusal")).isVisible();
            assertThat(window.page().locator("#tip-state")).hasCount(0);
            window.isSound("tip-lookup-refused");
        }
    }

    @Test
    void itWorksWithScriptsSwitchedOff() {
        try (Window window = Window.withoutScripts(Screen.PHONE)) {
            window.opens("/tips");
            fillIn(window.page(), CONTENT);
            submit(window.page());
            lookUp(window.page(), receiptCode(window.page()));
            assertThat(window.page().locator("#tip-state")).hasText("已提交");
        }
    }

    private static void fillIn(Page page, String content) {
        page.locator("#tip-kind").selectOption("REPORT");
        page.locator("#tip-matter").selectOption("AIR");
        page.locator("#tip-target").fill(TARGET);
        page.locator("#tip-district").selectOption("500102");
        page.locator("#tip-address").fill("演示路2号");
        page.locator("#tip-content").fill(content);
    }

    private static void submit(Page page) {
        page.locator("main form button[type=submit]").last().press("Enter");
    }

    private static String receiptCode(Page page) {
        assertThat(page.locator("#receipt-code")).hasText(Pattern.compile("\\S{12,}"));
        return page.locator("#receipt-code").innerText();
    }

    private static void lookUp(Page page, String receiptCode) {
        page.navigate("/tips/lookup");
        page.locator("#lookup-receiptCode").fill(receiptCode);
        submit(page);
    }
}
