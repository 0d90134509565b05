package sharpsword.reference.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a package from a file: either one JSON object with the head and its {@code rows}, or such a head with the rows
 * in CSV. A file with bad rows gives nothing but the list of everything that is wrong in it.
 */
public final class PackageFiles {

    // A field that is there twice would otherwise hide its first value.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Kinds kinds;

    public PackageFiles(Kinds kinds) {
        this.kinds = kinds;
    }

    /** Head and rows from one JSON text; faults name the line on which their row begins. */
    public Kind.Reading<?> json(String text) {
        ObjectNode head = JSON.createObjectNode();
        ArrayNode rows = JSON.createArrayNode();
        List<Integer> lines = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new Kind.Faulty<>(List.of(new Fault(1, "file", "not-an-object", "")));
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("rows")) {
                    readRows(parser, rows, lines);
                } else {
                    head.set(name, parser.<JsonNode>readValueAsTree());
                }
            }
            if (parser.nextToken() != null) {
                int line = parser.currentTokenLocation().getLineNr();
                return new Kind.Faulty<>(List.of(new Fault(line, "file", "not-json", "more than one value")));
            }
        } catch (JacksonException notJson) {
            int line = notJson.getLocation() == null ? 1 : notJson.getLocation().getLineNr();
            return new Kind.Faulty<>(List.of(new Fault(line, "file", "not-json", notJson.getOriginalMessage())));
        }
        return read(head, rows, lines, List.of());
    }

    /** The file that {@link #json} reads, as packages are stored and sent. */
    public static String write(DataPackage one) {
        ObjectNode file = JSON.createObjectNode();
        file.put("kind", one.kind()).put("key", one.key()).put("version", one.version());
        file.put("validFrom", one.validity().from().toString());
        one.validity().end().ifPresent(end -> file.put("validTo", end.toString()));
        file.put("title", one.title());
        if (one.titleEn() != null) {
            file.put("titleEn", one.titleEn());
        }
        file.put("source", one.source()).put("mark", one.mark().name());
        file.set("rows", one.content());
        return file.toString();
    }

    /** Head from JSON, rows from CSV with a line of field names; faults name the line in the CSV file. */
    public Kind.Reading<?> csv(ObjectNode head, String text) {
        Csv.Table table = Csv.parse(text);
        return read(head, table.rows(), table.lines(), table.faults());
    }

    private static void readRows(JsonParser parser, ArrayNode rows, List<Integer> lines) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            lines.add(parser.currentTokenLocation().getLineNr());
            rows.add(parser.<JsonNode>readValueAsTree());
        }
    }

    private Kind.Reading<?> read(ObjectNode head, ArrayNode rows, List<Integer> lines, List<Fault> ofFile) {
        Set<Fault> faults = new LinkedHashSet<>(ofFile);
        DataPackage read = head(head, rows, faults);
        Optional<Kind<?>> kind = kinds.of(head.path("kind").asString(""));
        if (rows.isEmpty()) {
            faults.add(Fault.inHead("rows", "missing", ""));
        }
        if (kind.isEmpty() || read == null) {
            return new Kind.Faulty<>(List.copyOf(faults));
        }
        Kind.Reading<?> reading = kind.get()
                .read(read, read.rows(lines.stream().mapToInt(Integer::intValue).toArray()));
        if (reading instanceof Kind.Faulty<?> faulty) {
            faults.addAll(faulty.faults());
        }
        return faults.isEmpty() ? reading : new Kind.Faulty<>(List.copyOf(faults));
    }

    private @Nullable DataPackage head(ObjectNode node, ArrayNode rows, Set<Fault> faults) {
        Cells cells = new Cells(Fault.HEAD, node, faults);
        Row row = new Row(cells);
        String kind = row.text("kind");
        String key = row.text("key");
        int version = row.number("version");
        row.date("validFrom");
        Validity validity = row.validity(Validity.since(LocalDate.EPOCH));
        String title = row.text("title");
        String titleEn = row.optionalText("titleEn");
        String source = row.text("source");
        Mark mark = row.mark();
        if (!kind.isEmpty() && kinds.of(kind).isEmpty()) {
            row.fault("kind", "not-one-of", kind);
        }
        if (version < 1) {
            row.fault("version", "not-positive", Integer.toString(version));
        }
        cells.reportOthers();
        return row.value(() -> new DataPackage(kind, key, version, validity, title, titleEn, source, mark, rows));
    }
}
