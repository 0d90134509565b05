package sharpsword.reference.routing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sharpsword.reference.data.DataPackage;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.Mark;
import sharpsword.reference.data.Row;
import sharpsword.reference.data.Rows;
import sharpsword.reference.data.Validity;

/**
 * Which operation takes which matter on which dates. A table in which the periods of a matter leave a hole or overlap is
 * refused as a whole.
 */
public record RoutingTable(List<Route> routes) {

    public static final Kind<RoutingTable> KIND =
            new Kind<>("matter-routing", "matter", RoutingTable.class, RoutingTable::read);

    public RoutingTable {
        routes = List.copyOf(routes);
    }

    /** One period of one matter. */
    public record Route(String matter, Operation operation, Validity validity, Mark mark) {}

    private static RoutingTable read(DataPackage head, Rows rows) {
        List<Rows.Line<Route>> lines = rows.lines(row -> route(head, row));
        lines.stream()
                .collect(groupingBy(line -> line.value().matter(), LinkedHashMap::new, toList()))
                .values()
                .forEach(ofMatter -> checkPeriods(head.validity(), ofMatter, rows));
        return new RoutingTable(lines.stream().map(Rows.Line::value).toList());
    }

    private static @Nullable Route route(DataPackage head, Row row) {
        var matter = row.text("matter");
        var operation = row.choice("operation", Operation.class);
        var validity = row.validity(head.validity());
        var mark = row.mark();
        return row.value(() -> new Route(matter, operation, validity, mark));
    }

    private static void checkPeriods(Validity whole, List<Rows.Line<Route>> ofMatter, Rows rows) {
        List<Rows.Line<Route>> sorted = ofMatter.stream()
                .sorted(Comparator.comparing(line -> line.value().validity(), Validity.BY_START))
                .toList();
        Rows.Line<Route> first = sorted.getFirst();
        if (!first.value().validity().from().equals(whole.from())) {
            rows.fault(first.line(), "validFrom", "hole", first.value().matter());
        }
        for (int i = 1; i < sorted.size(); i++) {
            Validity before = sorted.get(i - 1).value().validity();
            Rows.Line<Route> next = sorted.get(i);
            if (!before.isFollowedBy(next.value().validity())) {
                boolean overlaps = before.overlaps(next.value().validity());
                rows.fault(
                        next.line(),
                        "validFrom",
                        overlaps ? "overlap" : "hole",
                        next.value().matter());
            }
        }
        Rows.Line<Route> last = sorted.getLast();
        if (!Objects.equals(last.value().validity().to(), whole.to())) {
            rows.fault(last.line(), "validTo", "hole", last.value().matter());
        }
    }
}
