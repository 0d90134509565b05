package sharpsword.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.PackageFiles;
import sharpsword.reference.data.Validity;
import sharpsword.reference.deadline.ChinaTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Packages and instants by intent. */
public final class Fixture {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Fixture() {}

    /** Reads a package file that must be good. */
    public static Kind.Loaded<?> loaded(String json) {
        Kind.Reading<?> reading = new PackageFiles(ReferenceKinds.ALL).json(json.replace('\'', '"'));
        if (reading instanceof Kind.Loaded<?> loaded) {
            return loaded;
        }
        throw new AssertionError("The file is faulty: " + reading);
    }

    public static DataPackage packageOf(String json) {
        return loaded(json).head();
    }

    /** The next version of a package with one row more. */
    public static DataPackage withRow(DataPackage before, String row) {
        ArrayNode rows = before.content().deepCopy();
        rows.add(JSON.readTree(row.replace('\'', '"')));
        return next(before, rows);
    }

    /** The next version of a package without the rows of that identity. */
    public static DataPackage withoutRow(DataPackage before, String field, String value) {
        ArrayNode rows = JSON.createArrayNode();
        for (JsonNode row : before.content()) {
            if (!row.path(field).asString("").equals(value)) {
                rows.add(row);
            }
        }
        return next(before, rows);
    }

    public static DataPackage next(DataPackage before, ArrayNode rows) {
        return startingOn(before, before.validity().from(), rows);
    }

    /** The next version of a package with other rows, in force from the date. */
    public static DataPackage startingOn(DataPackage before, LocalDate from, ArrayNode rows) {
        return new DataPackage(
                before.kind(),
                before.key(),
                before.version() + 1,
                new Validity(from, before.validity().to()),
                before.title(),
                before.source(),
                before.mark(),
                rows);
    }

    public static Kind.Loaded<?> read(DataPackage head) {
        Kind.Reading<?> reading =
                ReferenceKinds.ALL.of(head.kind()).orElseThrow().read(head);
        if (reading instanceof Kind.Loaded<?> loaded) {
            return loaded;
        }
        throw new AssertionError("The package is faulty: " + reading);
    }

    /** An instant from local time in Chongqing, for example {@code 2024-06-03T09:30}. */
    public static Instant at(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(ChinaTime.ZONE).toInstant();
    }

    public static List<String> dates(List<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).toList();
    }
}
