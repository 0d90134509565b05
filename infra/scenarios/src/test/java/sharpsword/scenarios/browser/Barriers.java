package sharpsword.scenarios.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What keeps somebody from using a page, as axe finds it by the Web Content Accessibility Guidelines. */
final class Barriers {

    private static final List<String> LEVELS_A_AND_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Barriers() {}

    /** One line for each rule that the page breaks, with the places. */
    static List<String> of(Page page) {
        return new AxeBuilder(page)
                .withTags(LEVELS_A_AND_AA).analyze().getViolations().stream()
                        .map(Barriers::line)
                        .toList();
    }

    private static String line(Rule rule) {
        return rule.getNodes().stream()
                .map(CheckedNode::getHtml)
                .collect(Collectors.joining("\n    ", "axe " + rule.getId() + ": " + rule.getHelp() + "\n    ", ""));
    }
}
