package sharpsword.gateway.console.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import sharpsword.gateway.console.page.Words;

/**
 * Key figures about one subject, under one heading. The subject is what stands before the dot of a figure's key; several
 * may share a heading. The largest figure stands first.
 */
record FigureGroup(String heading, List<Board.Figure> figures) {

    private static final int GLANCED_AT = 3;

    /** Largest first, since those are what people come for. */
    private static final Comparator<Board.Figure> BY_SIZE =
            Comparator.comparingLong(Board.Figure::total).reversed();

    FigureGroup {
        figures = List.copyOf(figures);
    }

    /** All figures in groups, each where its first figure stood. */
    static List<FigureGroup> of(Board board, Words words) {
        return of(
                Stream.concat(board.figures().stream(), board.otherDatasets().stream())
                        .toList(),
                figure -> heading(figure, words));
    }

    static List<FigureGroup> of(List<Board.Figure> figures, Function<Board.Figure, String> heading) {
        Map<String, List<Board.Figure>> groups = new LinkedHashMap<>();
        figures.forEach(figure -> groups.computeIfAbsent(heading.apply(figure), any -> new ArrayList<>())
                .add(figure));
        return groups.entrySet().stream()
                .map(group -> new FigureGroup(
                        group.getKey(),
                        group.getValue().stream().sorted(BY_SIZE).toList()))
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
