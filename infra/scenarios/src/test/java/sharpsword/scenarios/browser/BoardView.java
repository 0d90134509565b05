package sharpsword.scenarios.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.scenarios.platform.Arriving.soon;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The board as somebody reads it who sees the page only. */
record BoardView(Page page) {

    /** Counts the colours and the painted share of a chart's canvas, in percent. */
    private static final String PAINT = """
            canvas => {
                const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                const colours = new Set();
                let painted = 0;
                for (let at = 0; at < pixels.length; at += 4) {
                    if (pixels[at + 3] > 0) {
                        painted++;
                        colours.add(pixels[at] << 16 | pixels[at + 1] << 8 | pixels[at + 2]);
                    }
                }
                return [Math.round(400 * painted / pixels.length), colours.size];
            }
            """;

    /** Checks that a chart becomes more than an empty sheet; the sheet is there before anything is painted on it. */
    void isDrawn(String chart) {
        Locator canvas = page.locator("#" + chart + " canvas").first();
        soon().untilAsserted(() -> {
            List<?> paint = (List<?>) canvas.evaluate(PAINT);
            assertThat((Integer) paint.get(0))
                    .as("percent painted of %s", chart)
                    .isGreaterThan(1);
            assertThat((Integer) paint.get(1)).as("colours of %s", chart).isGreaterThan(5);
        });
    }

    /** The number of a tile. */
    long figureOfTile(String name) {
        return number(tile(name).innerText());
    }

    /** What the table of the seven operations says, added up. */
    long sumOfOperations(String column) {
        return page
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("七项专项行动"))
                .locator("td[data-label='" + column + "']")
                .allInnerTexts()
                .stream()
                .mapToLong(BoardView::number)
                .sum();
    }

    private Locator tile(String name) {
        return page.locator(".ss-tiles li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))))
                .locator(".ss-tile-figure");
    }

    private static long number(String text) {
        return Long.parseLong(text.replace(",", "").strip());
    }
}
