package sharpsword.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sharpsword.scenarios.platform.OnAPlatform;

/** An officer mistypes the password, logs in, works, and logs out again. */
@ExtendWith({OnAPlatform.class, InABrowser.class})
class LoginIntegrationTests {

    private static final String OFFICER = "fuling.legal";
    private static final Pattern LOGIN_PAGE = Pattern.compile("/realms/sharpsword/");

    @ParameterizedTest
    @EnumSource
    void anOfficerLogsInAndOut(Screen screen) {
        try (Window window = Window.on(screen)) {
            fromTheFirstPageToTheLogin(window);
            aWrongPasswordIsRefusedInChinese(window);
            theRightOneLeadsToTheConsole(window);
            theLogoutEndsTheSession(window);
        }
    }

    private static void fromTheFirstPageToTheLogin(Window window) {
        window.opens("/");
        assertThat(window.page()).hasTitle(Pattern.compile("利剑执法平台"));
        window.isSound("home");
        window.page()
                .locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("登录"))
                .click();
        assertThat(window.page()).hasURL(LOGIN_PAGE);
        assertThat(window.page().locator("html")).hasAttribute("lang", Pattern.compile("^zh"));
        assertThat(window.page().locator("#kc-login")).hasText(Pattern.compile("登录"));
        window.isSound("login");
    }

    private static void aWrongPasswordIsRefusedInChinese(Window window) {
        window.entersLogin(OFFICER, "Not-the-password-1");
        assertThat(window.page()
                        .locator("#input-error-username, #input-error, .pf-v5-c-helper-text__item-text")
                        .first())
                .containsText(Pattern.compile("用户名或密码"));
        window.isSound("login-refused");
    }

    private static void theRightOneLeadsToTheConsole(Window window) {
        window.entersLogin(OFFICER, Window.DEMO_PASSWORD);
        assertThat(window.page()).hasURL(Pattern.compile("/console"));
        assertThat(window.page().locator("#officer-name")).hasText("演示·沈法制");
        window.isSound("console");
    }

    private static void theLogoutEndsTheSession(Window window) {
        window.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("账号菜单"))
                .click();
        window.isSound("console-menu");
        window.page().locator("header").getByText("退出登录").click();
        assertThat(window.page().locator("main").getByText("登录").first()).isVisible();
        window.page().goBack();
        assertThat(window.page().locator("#officer-name")).hasCount(0);
        window.opens("/console");
        assertThat(window.page()).hasURL(LOGIN_PAGE);
        assertThat(window.page().locator("#kc-login")).isVisible();
    }
}
