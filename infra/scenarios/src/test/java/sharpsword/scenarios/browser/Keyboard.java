package sharpsword.scenarios.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Somebody who walks through a page with the tabulator key and looks where the focus is. */
final class Keyboard {

    /** Numbers every visible control and remembers how it looks while it has no focus. */
    private static final String NUMBER_CONTROLS = """
            () => {
                window.lookOf = element => {
                    const style = getComputedStyle(element);
                    return [style.outlineStyle === 'none' ? '' : style.outline, style.boxShadow, style.borderColor,
                        style.backgroundColor].join('|');
                };
                const controls = document.querySelectorAll(
                    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]');
                return Array.from(controls).filter(one => one.checkVisibility()).map((one, at) => {
                    one.dataset.control = at + ' ' + one.outerHTML.slice(0, 80);
                    one.dataset.look = window.lookOf(one);
                    return one.dataset.control;
                });
            }
            """;

    /** The control that has the focus and whether it looks as it did before; null when none has it. */
    private static final String AT_FOCUS = """
            () => {
                const one = document.activeElement;
                return one && one.dataset.control ? [one.dataset.control, window.lookOf(one) === one.dataset.look] : null;
            }
            """;

    private static final int STEPS_PER_CONTROL = 5;

    private final Page page;
    private final List<String> controls = new ArrayList<>();
    private final Set<String> reached = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();

    Keyboard(Page page) {
        this.page = page;
    }

    /** From the top of the page to its end; a date is several steps long. */
    void walk() {
        for (Object control : (List<?>) page.evaluate(NUMBER_CONTROLS)) {
            controls.add((String) control);
        }
        for (int step = 0; step < controls.size() * STEPS_PER_CONTROL && reached.size() < controls.size(); step++) {
            page.keyboard().press("Tab");
            if (page.evaluate(AT_FOCUS) instanceof List<?> focus) {
                look((String) focus.get(0), (Boolean) focus.get(1));
            }
        }
    }

    private void look(String control, boolean asBefore) {
        reached.add(control);
        if (!asBefore) {
            seen.add(control);
        }
    }

    /** Controls that some step led to. */
    Set<String> reached() {
        return reached;
    }

    /** Controls that no step led to. */
    List<String> notReached() {
        return controls.stream().filter(control -> !reached.contains(control)).toList();
    }

    /** Controls that look with the focus as they do without; the parts of a date draw their own frame. */
    List<String> reachedUnseen() {
        return reached.stream().filter(control -> !seen.contains(control)).toList();
    }
}
