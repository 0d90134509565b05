package sharpsword.demo.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads the board of 18 July 2024 and compares it with what was published the day after; then that of the end of the year. */
final class ReadingBoard {

    private static final String DAY = "2024-07-18";
    private static final String YEAR_END = "2024-12-31";

    private final Stage stage;
    private final Consumer<String> teller;

    ReadingBoard(Stage stage, Consumer<String> teller) {
        this.stage = stage;
        this.teller = teller;
    }

    /** Whether the board agrees, as soon as everything that was told has been counted. */
    boolean agrees() {
        boolean agrees = agrees(DAY, Published.counted()) & agrees(YEAR_END, Published.afterwards());
        board(DAY)
                .path("figures")
                .forEach(figure -> teller.accept("  %s  %s %s"
                        .formatted(
                                figure.path("title").asString(),
                                figure.path("display").asString(),
                                figure.path("unit").asString(""))));
        return agrees;
    }

    private boolean agrees(String day, Map<String, Long> published) {
        boolean agrees = true;
        try {
            stage.patience()
                    .until(
                            "the board shows the figures",
                            () -> shown(day, published).equals(published));
        } catch (IllegalStateException stillDifferent) {
            agrees = false;
            teller.accept("总览与公布数字不一致：" + stillDifferent.getMessage());
        }
        Map<String, Long> shown = shown(day, published);
        teller.accept(day + " 总览（应为 / 显示）");
        published.forEach((name, value) -> teller.accept("  %s  %d / %s".formatted(name, value, shown.get(name))));
        return agrees;
    }

    private Map<String, Long> shown(String day, Map<String, Long> published) {
        JsonNode board = board(day);
        Map<String, Long> shown = new LinkedHashMap<>();
        published.keySet().forEach(name -> shown.put(name, number(board, name)));
        return shown;
    }

    /** A number by {@code OPERATION.metric}, or a figure by {@code figures:key}. */
    private static long number(JsonNode board, String name) {
        if (name.startsWith(Published.FIGURE)) {
            String key = name.substring(Published.FIGURE.length());
            return sum(board.path("figures"), "key", key, figure -> figure.path("total"));
        }
        String operation = name.substring(0, name.indexOf('.'));
        String metric = name.substring(name.indexOf('.') + 1);
        return sum(
                board.path("operations"),
                "operation",
                operation,
                line -> line.path("metrics").path(metric));
    }

    private static long sum(JsonNode list, String field, String value, Function<JsonNode, JsonNode> number) {
        return list.valueStream()
                .filter(item -> item.path(field).asString("").equals(value))
                .mapToLong(item -> number.apply(item).asLong(0))
                .sum();
    }

    private JsonNode board(String day) {
        return stage.leadership().get("/api/campaign/board?asOf=" + day).ok();
    }
}
