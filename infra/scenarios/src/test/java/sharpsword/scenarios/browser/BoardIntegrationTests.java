package sharpsword.scenarios.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static sharpsword.scenarios.platform.Arriving.soon;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sharpsword.demo.people.Person;
import sharpsword.scenarios.TransferStory;
import sharpsword.scenarios.people.People;
import sharpsword.scenarios.platform.OnAPlatform;

/** Leadership looks at the board of a day, by eye, by table and by keyboard, and sees it change. */
@ExtendWith({OnAPlatform.class, InABrowser.class})
class BoardIntegrationTests {

    private static final String DAY = "2024-07-18";
    private static final String PROBLEMS = "problems";
    private static final String PROBLEMS_FOUND = "发现问题";

    private static TransferStory story;
    private static Person leader;

    @BeforeAll
    static void aProblemWasFound() {
        story = TransferStory.inYubei();
        leader = People.loggedIn("leadership");
        findOneMore();
    }

    @ParameterizedTest
    @EnumSource
    void leadershipChoosesADayAndSeesItsFigures(Screen screen) {
        try (Window window = Window.on(screen)) {
            window.logsInAs("leadership", "/console/board");
            chooseTheDay(window.page());

            BoardView board = new BoardView(window.page());
            board.isDrawn("chart-map");
            board.isDrawn("chart-trend");
            assertThat(board.figureOfTile(PROBLEMS_FOUND)).isEqualTo(problemsByApi());
            assertThat(board.sumOfOperations(PROBLEMS_FOUND)).isEqualTo(problemsByApi());
            window.isSound("board");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyControlIsReachedByKeyboardAndShowsIt(Screen screen) {
        try (Window window = Window.on(screen)) {
            window.logsInAs("leadership", "/console/board");

            Keyboard keyboard = new Keyboard(window.page());
            keyboard.walk();
            assertThat(keyboard.reached()).hasSizeGreaterThan(10);
            assertThat(keyboard.notReached()).isEmpty();
            assertThat(keyboard.reachedUnseen()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOpenBoardShowsANewProblemByItself(Screen screen) {
        try (Window window = Window.on(screen)) {
            window.logsInAs("leadership", "/console/board?asOf=" + DAY);
            BoardView board = new BoardView(window.page());
            board.isDrawn("chart-map");
            long before = board.figureOfTile(PROBLEMS_FOUND);
            findOneMore();
            soon().untilAsserted(() -> assertThat(board.figureOfTile(PROBLEMS_FOUND))
                    .isGreaterThan(before)
                    .isEqualTo(problemsByApi()));
            assertThat(window.page().locator("#board-news")).not().isEmpty();
            board.isDrawn("chart-map");
            window.isSound("board-renewed");
        }
    }

    @Test
    void aBoardThatWasTurnedAwayListensAgain() {
        AtomicInteger refused = new AtomicInteger();
        try (Window window = Window.on(Screen.DESK)) {
            window.page().route("**/console/live", route -> {
                if (refused.incrementAndGet() <= 2) {
                    route.fulfill(new Route.FulfillOptions().setStatus(503));
                } else {
                    route.resume();
                }
            });
            window.logsInAs("leadership", "/console/board?asOf=" + DAY);
            BoardView board = new BoardView(window.page());
            long before = board.figureOfTile(PROBLEMS_FOUND);
            findOneMore();

            soon().untilAsserted(
                            () -> assertThat(board.figureOfTile(PROBLEMS_FOUND)).isGreaterThan(before));
            assertThat(refused).hasValueGreaterThan(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasUnfoldedStaysSoWhenTheFiguresChange(Screen screen) {
        try (Window window = Window.on(screen)) {
            window.logsInAs("leadership", "/console/board?asOf=" + DAY);
            BoardView board = new BoardView(window.page());
            board.isDrawn("chart-map");
            window.page().locator("#board-districts > summary").click();
            window.page().locator("main").focus();
            window.isSound("board-districts");
            long before = board.figureOfTile(PROBLEMS_FOUND);
            findOneMore();

            soon().untilAsserted(
                            () -> assertThat(board.figureOfTile(PROBLEMS_FOUND)).isGreaterThan(before));
            assertThat(window.page().locator("#board-districts")).hasAttribute("open", "");
        }
    }

    private static void chooseTheDay(Page page) {
        page.locator("#board-asof").fill(DAY);
        page.locator("#board-metric").selectOption(PROBLEMS);
        page.locator("form.ss-asof button").click();
        page.waitForURL("**asOf=" + DAY + "**");
    }

    private static void findOneMore() {
        long before = problemsByApi();
        story.problemFound();
        soon().until(() -> problemsByApi() > before);
    }

    private static long problemsByApi() {
        return leader.get("/api/campaign/board?asOf=" + DAY)
                .ok()
                .path("totals")
                .path(PROBLEMS)
                .asLong(0);
    }
}
