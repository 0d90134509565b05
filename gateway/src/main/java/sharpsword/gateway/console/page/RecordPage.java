package sharpsword.gateway.console.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * The page of one record: what it is, how its clocks stand, what happened, what may be done. Filled step by step and then
 * shown; all records of the console look alike by it.
 */
public final class RecordPage {

    private static final String VIEW = "console/record";

    private final Words words;
    private final String title;
    private final String path;
    private final long revision;
    private final List<Crumb> crumbs = new ArrayList<>();
    private final List<Cell> marks = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<TitledTable> tables = new ArrayList<>();
    private List<Clock> clocks = List.of();
    private List<TimelineEntry> timeline = List.of();
    private List<Action> actions = List.of();

    /**
     * An empty page.
     *
     * @param path path of the page; forms go to {@code <path>/<action>}
     * @param revision revision of the record, which its forms carry
     */
    public RecordPage(Words words, String title, String path, long revision) {
        this.words = words;
        this.title = title;
        this.path = path;
        this.revision = revision;
    }

    public RecordPage below(String text, String pathAbove) {
        crumbs.add(new Crumb(text, pathAbove));
        return this;
    }

    public RecordPage state(String family, String state) {
        marks.add(Cell.state(words, family, state));
        return this;
    }

    /** The colour of the record's clocks, unless none runs. */
    public RecordPage light(String light) {
        if (!light.equals("UNKNOWN") && !light.equals(Clock.DONE)) {
            marks.add(Cell.light(words, light));
        }
        return this;
    }

    /** Adds a part unless it has nothing to say. */
    public RecordPage section(String heading, Facts facts) {
        if (!facts.list().isEmpty()) {
            sections.add(new Section(heading, facts.list()));
        }
        return this;
    }

    public RecordPage table(String heading, Table table) {
        tables.add(new TitledTable(heading, table));
        return this;
    }

    public RecordPage clocks(List<Clock> all) {
        clocks = all;
        return this;
    }

    public RecordPage timeline(List<TimelineEntry> all) {
        timeline = all;
        return this;
    }

    public RecordPage actions(List<Action> all) {
        actions = all;
        return this;
    }

    /**
     * Puts it on the model and names the view.
     *
     * @param done code of the action that was just done; null if the page was only opened
     */
    public String show(Model model, @Nullable String done) {
        model.addAttribute("recordTitle", title);
        model.addAttribute("path", path);
        model.addAttribute("revision", revision);
        model.addAttribute("crumbs", crumbs);
        model.addAttribute("marks", marks);
        model.addAttribute("sections", sections);
        model.addAttribute("tables", tables);
        model.addAttribute("clocks", clocks);
        model.addAttribute("timeline", timeline);
        model.addAttribute("actions", actions);
        model.addAttribute("clockWords", new ClockWords(words));
        model.addAttribute("done", done != null && actionWasKnown(done) ? done : null);
        return VIEW;
    }

    /** Only what looks like a code is repeated from an address. */
    private static boolean actionWasKnown(String code) {
        return code.matches("[a-z-]{1,30}\\.[A-Z_]{1,40}");
    }
}
