package sharpsword.reference.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns {@code dist/chinese-days.json} of the npm package chinese-days into one data package for each year. The README
 * of the module names the command. Arguments: that file, folder for the packages.
 */
final class CalendarGenerator {

    private static final String VERSION = "1.5.7";

    private CalendarGenerator() {}

    public static void main(String[] arguments) throws IOException {
        JsonNode source = JsonMapper.builder().build().readTree(Files.readString(Path.of(arguments[0])));
        Map<String, TreeMap<String, String>> years = new TreeMap<>();
        collect(source.path("holidays"), "HOLIDAY", years);
        collect(source.path("workdays"), "MAKE_UP", years);
        for (Map.Entry<String, TreeMap<String, String>> year : years.entrySet()) {
            Path file = Path.of(arguments[1], year.getKey() + ".json");
            Files.writeString(file, text(Integer.parseInt(year.getKey()), year.getValue()));
        }
    }

    /** Values of the source are English name, Chinese name and length of the holiday, parted by commas. */
    private static void collect(JsonNode days, String type, Map<String, TreeMap<String, String>> years) {
        days.forEachEntry((date, value) -> {
            String row = "    {\"date\": \"%s\", \"type\": \"%s\", \"name\": \"%s\"}"
                    .formatted(date, type, value.stringValue().split(",", -1)[1]);
            years.computeIfAbsent(date.substring(0, 4), year -> new TreeMap<>()).put(date, row);
        });
    }

    private static String text(int year, TreeMap<String, String> rows) {
        return """
                {
                  "kind": "calendar", "key": "%d", "version": 1,
                  "validFrom": "%d-01-01", "validTo": "%d-01-01",
                  "title": "%d年节假日及调休安排",
                  "source": "npm chinese-days %s (MIT), from the State Council's yearly notice", "mark": "likely",
                  "rows": [
                %s
                  ]
                }
                """.formatted(year, year, year + 1, year, VERSION, String.join(",\n", rows.values()));
    }
}
