package sharpsword.scenarios.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.scenarios.platform.OnAPlatform;

/** Each fault that the browser tests look for is seen where one is planted. */
@ExtendWith({OnAPlatform.class, InABrowser.class})
class WindowIntegrationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CSP: style-src | document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>')
            console: planted | console.error('planted')
            script: | setTimeout(() => { throw new Error('planted'); })
            axe image-alt | document.querySelector('img').removeAttribute('alt')
            axe color-contrast | document.querySelector('main h2').className = 'text-light'
            wider than the screen | document.querySelector('main h2').textContent = 'x'.repeat(5000)
            """)
    void aPlantedFaultIsSeen(String seen, String planted) {
        try (Window window = Window.on(Screen.PHONE)) {
            window.opens("/");
            window.page().evaluate(planted);

            assertThatThrownBy(() -> window.isSound("planted")).hasMessageContaining(seen);
        }
    }
}
