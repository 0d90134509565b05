package sharpsword.scenarios.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The routes that the tables of a README name. A row names methods and then the paths that they go with, in any cell;
 * {@code …/filing} and {@code /filing} stand for every path with that end.
 */
public final class RouteTable {

    private static final Pattern WORD =
            Pattern.compile("\\b(GET|POST|PUT|PATCH|DELETE)\\b|(?<=[`\\s])…?(/[a-z{][\\w{}/-]*)");
    private static final String PARAMETER = "/{}";

    /**
     * A path as a row names it.
     *
     * @param ends what a path that is meant ends with
     * @param row for people
     */
    private record Named(Set<String> methods, Set<String> ends, String row) {

        boolean means(String method, Route route) {
            return methods.contains(method)
                    && route.method().equals(method)
                    && ends.stream().anyMatch(route.path()::endsWith);
        }
    }

    private final List<Named> all;

    private RouteTable(List<Named> all) {
        this.all = List.copyOf(all);
    }

    /** The tables of those READMEs. */
    public static RouteTable in(Collection<String> readmes) {
        List<Named> all = new ArrayList<>();
        readmes.stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("|"))
                .forEach(row -> all.addAll(namedIn(row)));
        return new RouteTable(all);
    }

    /** Whether some row names that route. */
    public boolean names(Route route) {
        return all.stream().anyMatch(named -> named.means(route.method(), route));
    }

    /** What is named and is none of those routes. */
    public List<String> rowsWithout(Collection<Route> routes) {
        return all.stream()
                .flatMap(named -> named.methods().stream()
                        .filter(method -> routes.stream().noneMatch(route -> named.means(method, route)))
                        .map(method -> method + " " + named.ends() + " in " + named.row()))
                .toList();
    }

    private static List<Named> namedIn(String row) {
        List<Named> named = new ArrayList<>();
        Set<String> methods = new HashSet<>();
        String before = "";
        boolean pathsCame = false;
        for (MatchResult word : WORD.matcher(row).results().toList()) {
            if (word.group(1) != null) {
                if (pathsCame) {
                    methods.clear();
                    pathsCame = false;
                }
                methods.add(word.group(1));
            } else if (!methods.isEmpty()) {
                String path = Route.normal(word.group(2));
                named.add(new Named(Set.copyOf(methods), ends(path, before), row));
                before = isWhole(path) || before.isEmpty() ? path : before;
                pathsCame = true;
            }
        }
        return named;
    }

    /** A path of several parts is where the short ones after it belong to. */
    private static boolean isWhole(String path) {
        return path.indexOf('/', 1) > 0;
    }

    /** A lone parameter would be the end of too many paths; it belongs behind the path before it, or beside its end. */
    private static Set<String> ends(String path, String before) {
        if (!path.replace(PARAMETER, "").isEmpty()) {
            return Set.of(path);
        }
        return isWhole(before)
                ? Set.of(before + path, before.substring(0, before.lastIndexOf('/')) + path)
                : Set.of(before + path);
    }
}
