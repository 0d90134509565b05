package sharpsword.gateway.console.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import sharpsword.gateway.console.page.Action;
import sharpsword.gateway.console.page.Cell;
import sharpsword.gateway.console.page.Field;
import sharpsword.gateway.console.page.Row;
import sharpsword.gateway.console.page.Table;
import sharpsword.gateway.console.page.Words;

/** The checklist of an inspection: what was answered, and the form for what is still open. */
final class Checklist {

    private static final String RESULT = "result.";
    private static final String NOTE = "note.";

    private Checklist() {}

    static Table table(OperationViews.Inspection one, Profile profile, Words words) {
        List<Row> rows = one.points().stream()
                .map(point -> row(point, one, profile, words))
                .toList();
        return new Table(List.of("point", "result", "note"), rows, rows.size(), 0, "empty.points");
    }

    /** What may be done; answering has two fields for every open point. */
    static List<Action> actions(OperationViews.Inspection one, Profile profile, Words words) {
        List<Field> fields = new ArrayList<>();
        one.points().stream()
                .filter(point -> one.unanswered().contains(point.code()))
                .forEach(point -> {
                    fields.add(Field.choice(RESULT + point.code())
                            .with(List.of(
                                    new Field.Option("CONFORMS", null),
                                    new Field.Option("VIOLATES", null),
                                    new Field.Option("NOT_APPLICABLE", null)))
                            .labelled(named(point, profile, words))
                            .optional());
                    fields.add(Field.of(NOTE + point.code(), Field.Kind.TEXT).optional());
                });
        return OperationActions.INSPECTION.possible(one.possible()).stream()
                .map(action -> action.code().equals("ANSWER") ? action.with(fields) : action)
                .filter(action -> !action.code().equals("ANSWER") || !fields.isEmpty())
                .toList();
    }

    /** The body of the answers that a form gives; points without a result are left for later. */
    static Map<String, Object> answers(MultiValueMap<String, String> form) {
        List<Map<String, Object>> answers = new ArrayList<>();
        form.forEach((name, values) -> {
            String result = values.getFirst();
            if (name.startsWith(RESULT) && !result.isBlank()) {
                String point = name.substring(RESULT.length());
                Map<String, Object> answer = new LinkedHashMap<>();
                answer.put("point", point);
                answer.put("result", result);
                answer.put("note", form.getOrDefault(NOTE + point, List.of("")).getFirst());
                answers.add(answer);
            }
        });
        return Map.of("answers", answers);
    }

    private static Row row(OperationViews.Point point, OperationViews.Inspection one, Profile profile, Words words) {
        OperationViews.Answer given = one.answers().stream()
                .filter(answer -> answer.point().equals(point.code()))
                .findFirst()
                .orElse(new OperationViews.Answer(point.code(), "", ""));
        return Row.of(
                "",
                Cell.text(named(point, profile, words)),
                Cell.text(words.of("option.result", given.result())),
                Cell.text(given.note()));
    }

    private static String named(OperationViews.Point point, Profile profile, Words words) {
        return point.code() + " " + profile.titleOf(point.code(), point.title(), words.isChinese());
    }
}
