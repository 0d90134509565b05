package sharpsword.gateway.console.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sharpsword.gateway.console.page.Words;

/**
 * Key figures about one subject, under one heading. The subject is what stands before the dot of a figure's key; several
 * may share a heading.
 */
record FigureGroup(String heading, List<Board.Figure> figures) {

    private static final int GLANCED_AT = 3;

    FigureGroup {
        figures = List.copyOf(figures);
    }

    /** All figures in groups, each where its first figure stood. */
    static List<FigureGroup> of(Board board, Words words) {
        Map<String, List<Board.Figure>> groups = new LinkedHashMap<>();
        for (List<Board.Figure> dataset : List.of(board.figures(), board.otherDatasets())) {
            dataset.forEach(figure -> groups.computeIfAbsent(heading(figure, words), any -> new ArrayList<>())
                    .add(figure));
        }
        return groups.entrySet().stream()
                .map(group -> new FigureGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /** What is read of it while it is folded: its first figures. */
    public String glance(Words words) {
        return figures.stream()
                .limit(GLANCED_AT)
                .map(figure -> (words.isChinese() ? figure.title() : figure.titleEn()) + " " + figure.display())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private static String heading(Board.Figure figure, Words words) {
        String subject = figure.key().substring(0, Math.max(0, figure.key().indexOf('.')));
        String heading = words.of("figures", subject);
        return heading.equals(subject) ? words.say("figures.other") : heading;
    }
}
