package sharpsword.gateway.console.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Actions;
import sharpsword.gateway.console.page.Cell;
import sharpsword.gateway.console.page.Field;
import sharpsword.gateway.console.page.RecordPage;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.console.records.Reader;

/** Problems of an operation, each with its rectification. */
final class Problems extends OperationKind<OperationViews.Problem> {

    Problems(String slug, Supplier<Profile> profile) {
        super(slug, "problems", "problem", profile);
    }

    @Override
    public Class<OperationViews.Problem> view() {
        return OperationViews.Problem.class;
    }

    @Override
    public List<String> columns() {
        return List.of("site", "state", "light", "dueOn", "finding", "severity", "district");
    }

    @Override
    public List<Field> filters(Words words) {
        List<Field> filters = new ArrayList<>(List.of(
                Field.choice(
                                "state",
                                "OPEN",
                                "PLAN_FILED",
                                "IN_PROGRESS",
                                "DONE_CLAIMED",
                                "LOCAL_CHECKED",
                                "LEAD_REVIEWED",
                                "PUBLICISED",
                                "WRITTEN_OFF",
                                "REJECTED")
                        .optional(),
                Field.choice("severity", "MINOR", "GENERAL", "SERIOUS").optional()));
        filters.addAll(strands(words));
        return filters;
    }

    @Override
    public String id(OperationViews.Problem line) {
        return line.id();
    }

    @Override
    public List<Cell> cells(OperationViews.Problem line, Words words) {
        return List.of(
                Cell.text(line.enterpriseName() == null ? line.siteName() : line.enterpriseName()),
                Cell.state(words, "problem", line.state()),
                Cell.light(words, line.light()),
                Cell.text(words.day(line.dueOn())),
                Cell.text(title(line, words)),
                Cell.text(words.of("option.severity", line.finding().severity())),
                Cell.text(words.district(line.district())));
    }

    @Override
    public RecordPage page(OperationViews.Problem view, Words words) {
        RecordPage page = begun(words, title(view, words), view.id(), view.revision(), view.state());
        new ProblemSections(slug(), view, words).on(page);
        return page.clocks(List.of(view.clock()));
    }

    @Override
    public Actions actions() {
        return OperationActions.PROBLEM;
    }

    /** What the service lists, and for inspectors the proposal of a case while there is none. */
    @Override
    public List<Action> possible(OperationViews.Problem view, Reader reader) {
        List<String> codes = new ArrayList<>(view.possible());
        boolean open = view.filing() == null && !view.state().equals("WRITTEN_OFF");
        if (open && reader.has(OperationActions.REPORTING)) {
            codes.add(OperationActions.PROPOSE_FILING);
        }
        List<Field.Option> violations = Operations.options(profile().allViolations(), reader.words());
        return OperationActions.PROBLEM.possible(codes).stream()
                .map(action -> action.choosing("violation", violations))
                .toList();
    }

    @Override
    public List<Action> creating(Reader reader) {
        if (!reader.has(OperationActions.REPORTING)) {
            return List.of();
        }
        List<Field.Option> categories =
                new ArrayList<>(Operations.options(profile().allViolations(), reader.words()));
        categories.addAll(Operations.options(profile().allPoints(), reader.words()));
        return List.of(OperationActions.newProblem(categories));
    }

    private String title(OperationViews.Problem problem, Words words) {
        OperationViews.Finding found = problem.finding();
        return profile().titleOf(found.category(), found.title(), words.isChinese());
    }
}
